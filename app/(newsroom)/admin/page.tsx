import type { Metadata } from 'next';
import { requireActor } from '#auth.ts';
import { DeskNotices } from '#components/newsroom/desk-notices.tsx';
import { DeskPart } from '#components/newsroom/desk-part.tsx';
import { NewArticleForm } from '#components/newsroom/new-article-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { WirePart } from '#components/newsroom/wire-part.tsx';
import { writer } from '#db/process-connections.ts';
import { listSectionChoices } from '#db/queries/editor-sections.ts';
import { deskTexts } from '#messages/newsroom/desk.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { can } from '#newsroom/access.ts';
import { type Desk, openDesk } from '#newsroom/open-desk.ts';
import { articleListPath } from '#paths/newsroom.ts';
import { beginArticleAction, seeNoticeAction, signOutAction } from './actions.ts';
import { screensFor } from './screens.ts';

export function generateMetadata(): Metadata {
  return { title: newsroom.desk };
}

/** The desk: what waits, what comes, what has appeared, what went wrong. */
export default async function DeskPage() {
  const actor = await requireActor();
  const [desk, choices] = await Promise.all([openDesk(writer(), actor), listSectionChoices(writer(), actor)]);
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
      <DeskNotices notices={desk.notices} see={seeNoticeAction} />
      {desk.wire && <WirePart wire={desk.wire} />}
      {can(actor, 'create') && (
        <NewArticleForm action={beginArticleAction} choices={choices} labels={{ headline, place, begin }} />
      )}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 xl:grid-cols-2">
        <Parts desk={desk} isPublisher={can(actor, 'publish')} userId={actor.userId} />
      </div>
    </NewsroomFrame>
  );
}

function Parts({ desk, isPublisher, userId }: { desk: Desk; isPublisher: boolean; userId: string }) {
  const { inReview, scheduled, leaving, published, ownDrafts } = desk;
  const review = (
    <DeskPart
      articles={inReview}
      empty={deskTexts.nothingInReview}
      id="in-review"
      moment="savedAt"
      seeAll={articleListPath({ status: 'in_review' })}
      title={deskTexts.inReview}
    />
  );
  return (
    <>
      <div className="grid gap-y-8">
        {isPublisher && review}
        <DeskPart
          articles={ownDrafts}
          empty={deskTexts.noDrafts}
          id="own-drafts"
          moment="savedAt"
          seeAll={articleListPath({ status: 'draft', author: userId })}
          title={deskTexts.ownDrafts}
        />
        {!isPublisher && review}
        <DeskPart
          articles={scheduled}
          empty={deskTexts.nothingScheduled}
          id="scheduled"
          moment="publishAt"
          seeAll={articleListPath({ status: 'scheduled' })}
          title={deskTexts.scheduled}
        />
      </div>
      <div className="grid gap-y-8">
        <DeskPart
          articles={published}
          empty={deskTexts.nothingPublished}
          id="published"
          moment="publishedAt"
          seeAll={articleListPath({ status: 'published' })}
          title={deskTexts.published}
        />
        {leaving.length > 0 && (
          <DeskPart
            articles={leaving}
            empty=""
            id="leaving"
            moment="withdrawAt"
            seeAll={articleListPath({ status: 'published' })}
            title={deskTexts.leaving}
          />
        )}
      </div>
    </>
  );
}
