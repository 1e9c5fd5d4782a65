import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { RevisionList } from '#components/newsroom/revisions/revision-list.tsx';
import { RevisionView } from '#components/newsroom/revisions/revision-view.tsx';
import { writer } from '#db/process-connections.ts';
import { listRevisions } from '#db/queries/editor-revisions.ts';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { compareRevisions } from '#newsroom/compare-revisions.ts';
import { openArticle } from '#newsroom/open-article.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../../actions.ts';
import { newsroomClock } from '../../../newsroom-clock.ts';
import { screensFor } from '../../../screens.ts';
import { nameRevisionAction, restoreRevisionAction } from './actions.ts';

type Props = { params: Promise<{ article: string }>; searchParams: Promise<Record<string, unknown>> };

const listed = 60;
const version = z.coerce.number().int().positive().nullable().catch(null).default(null);
const query = z.object({ version, against: version, before: version });

export function generateMetadata(): Metadata {
  return { title: colleagueTexts.revisions.title };
}

/** The revisions of an article: who saved what when, what changed, and the way back. */
export default async function RevisionsScreen({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { article: id } = await params;
  const asked = query.parse(await searchParams);
  const opened = await openArticle(writer(), actor, id);
  if (!opened.ok) notFound();
  const article = opened.value;
  const wanted = { articleId: id, locale: article.locale, version: asked.version ?? article.version };
  const [compared, revisions, clock] = await Promise.all([
    compareRevisions(writer(), actor, { ...wanted, against: asked.against }),
    // One more than is shown tells whether there are older ones.
    listRevisions(writer(), actor, { articleId: id, before: asked.before, limit: listed + 1 }),
    newsroomClock(),
  ]);
  if (!compared.ok) notFound();
  const texts = colleagueTexts.revisions;
  return (
    <NewsroomFrame
      actor={actor}
      current="article"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={texts.ofArticle(article.draft.headline)}
      tools={
        <a className="py-2 underline underline-offset-2" href={articleEditorPath(id)}>
          {texts.back}
        </a>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <RevisionView
          actions={{ name: nameRevisionAction, restore: restoreRevisionAction }}
          article={article}
          clock={clock}
          compared={compared.value}
        />
        <RevisionList
          articleId={id}
          clock={clock}
          current={compared.value.revision.version}
          hasOlder={revisions.length > listed}
          isNewest={asked.before === null}
          present={article.version}
          revisions={revisions.slice(0, listed)}
        />
      </div>
    </NewsroomFrame>
  );
}
