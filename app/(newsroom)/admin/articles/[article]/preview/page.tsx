import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { LinkPreviews } from '#components/newsroom/preview/link-previews.tsx';
import { PreviewFrames } from '#components/newsroom/preview/preview-frames.tsx';
import { PreviewLinks } from '#components/newsroom/preview/preview-links.tsx';
import { writer } from '#db/process-connections.ts';
import { listPreviewLinks } from '#db/queries/editor-preview.ts';
import { findArticlePlace } from '#db/queries/editor-workflow.ts';
import { env } from '#env.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { previewTexts } from '#messages/newsroom/preview.ts';
import { openArticle } from '#newsroom/open-article.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { absolute, articlePath } from '#paths.ts';
import { signOutAction } from '../../../actions.ts';
import { screensFor } from '../../../screens.ts';

type Props = { params: Promise<{ article: string }> };

// Links for a look at this screen are no links that somebody has sent.
const shortest = 2 * 3_600_000;

export function generateMetadata(): Metadata {
  return { title: previewTexts.title };
}

/** An article as readers will see it, and the links by which others may. */
export default async function PreviewScreen({ params }: Props) {
  const actor = await requireActor();
  const { article: id } = await params;
  const opened = await openArticle(writer(), actor, id);
  const place = opened.ok ? await findArticlePlace(writer(), actor, opened.value.id) : null;
  if (!opened.ok || !place) notFound();
  const { id: articleId, draft, status } = opened.value;
  const links = await listPreviewLinks(writer(), actor, articleId, new Date());
  const sent = links.filter(({ createdAt, expiresAt }) => expiresAt.getTime() - createdAt.getTime() > shortest);
  const address = absolute(env.siteUrl, articlePath(place, place.section ?? '', draft.slug));
  return (
    <NewsroomFrame
      actor={actor}
      current="articles"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={draft.headline}
      tools={
        <a className="py-2 font-bold underline underline-offset-3" href={articleEditorPath(articleId)}>
          {previewTexts.back}
        </a>
      }
    >
      {status === 'withdrawn' ? (
        <p className="text-label">{previewTexts.withdrawn}</p>
      ) : (
        <div className="grid gap-y-10">
          <PreviewFrames articleId={articleId} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 border-t border-ink pt-6 lg:grid-cols-2">
            <PreviewLinks
              articleId={articleId}
              clock={{ locale: 'fr', timeZone: place.timeZone }}
              links={sent}
              personName={actor.name}
            />
            <LinkPreviews
              address={address}
              headline={draft.headline}
              pictureId={draft.leadMediaId}
              standfirst={draft.standfirst}
            />
          </div>
        </div>
      )}
    </NewsroomFrame>
  );
}
