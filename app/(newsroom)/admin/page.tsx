import type { Metadata } from 'next';
import { requireActor } from '#auth.ts';
import { ArticleTable } from '#components/newsroom/article-table.tsx';
import { DeskNotices } from '#components/newsroom/desk-notices.tsx';
import { NewArticleForm } from '#components/newsroom/new-article-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listLastSaved } from '#db/queries/editor-desk.ts';
import { listOpenNotices } from '#db/queries/editor-notices.ts';
import { listSectionChoices } from '#db/queries/editor-sections.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { can } from '#newsroom/access.ts';
import { beginArticleAction, seeNoticeAction, signOutAction } from './actions.ts';
import { screensFor } from './screens.ts';

export function generateMetadata(): Metadata {
  return { title: newsroom.desk };
}

/** The desk: what was saved last. */
export default async function DeskPage() {
  const actor = await requireActor();
  const [articles, choices, notices] = await Promise.all([
    listLastSaved(writer(), actor, { limit: 40 }),
    listSectionChoices(writer(), actor),
    can(actor, 'see-notices') ? listOpenNotices(writer(), actor, { limit: 20 }) : [],
  ]);
  const { headline, place, begin } = newsroom.newArticle;
  return (
    <NewsroomFrame
      actor={actor}
      current="desk"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={newsroom.desk}
    >
      <DeskNotices notices={notices} see={seeNoticeAction} />
      {can(actor, 'create') && (
        <NewArticleForm action={beginArticleAction} choices={choices} labels={{ headline, place, begin }} />
      )}
      <ArticleTable articles={articles} messages={newsroom} />
    </NewsroomFrame>
  );
}
