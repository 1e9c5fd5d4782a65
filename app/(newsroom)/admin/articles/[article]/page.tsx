import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { ArticleEditor } from '#components/newsroom/editor/article-editor.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listNotes } from '#db/queries/editor-notes.ts';
import { listSectionChoices } from '#db/queries/editor-sections.ts';
import { env } from '#env.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { listSurroundings } from '#newsroom/article-surroundings.ts';
import { openArticle } from '#newsroom/open-article.ts';
import { openWorkflow } from '#newsroom/open-workflow.ts';
import { signOutAction } from '../../actions.ts';
import { newsroomClock } from '../../newsroom-clock.ts';
import { screensFor } from '../../screens.ts';

type Props = { params: Promise<{ article: string }> };

export function generateMetadata(): Metadata {
  return { title: newsroom.article };
}

/** The screen where an article is written. */
export default async function ArticleScreen({ params }: Props) {
  const actor = await requireActor();
  const { article: id } = await params;
  const opened = await openArticle(writer(), actor, id);
  if (!opened.ok) notFound();
  const article = opened.value;
  const [choices, notes, workflow, around] = await Promise.all([
    listSectionChoices(writer(), actor),
    listNotes(writer(), actor, article.id),
    openWorkflow(writer(), actor, article.id),
    listSurroundings(writer(), actor, article),
  ]);
  if (!workflow) notFound();
  return (
    <NewsroomFrame
      actor={actor}
      current="article"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={newsroom.article}
    >
      <ArticleEditor
        around={around}
        article={article}
        clock={await newsroomClock()}
        notes={notes}
        personId={actor.userId}
        sections={choices.filter(({ locale }) => locale === article.locale)}
        siteUrl={env.siteUrl}
        workflow={workflow}
      />
    </NewsroomFrame>
  );
}
