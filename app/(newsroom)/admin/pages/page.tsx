import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { PageTable } from '#components/newsroom/pages/page-table.tsx';
import { writer } from '#db/process-connections.ts';
import { listInfoPages } from '#db/queries/editor-info-pages.ts';
import { listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { can } from '#newsroom/access.ts';
import { signOutAction } from '../actions.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { screensFor } from '../screens.ts';

export function generateMetadata(): Metadata {
  return { title: pageTexts.title };
}

/** What the paper says of itself, edition by edition. */
export default async function PageListScreen() {
  const actor = await requireActor();
  if (!can(actor, 'save-info-page')) notFound();
  const [pages, editions, clock] = await Promise.all([
    listInfoPages(writer(), actor),
    listEditionChoices(writer(), actor),
    newsroomClock(),
  ]);
  return (
    <NewsroomFrame
      actor={actor}
      current="pages"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={pageTexts.title}
    >
      <p className="max-w-[44rem] pb-5 text-label leading-body text-soft">{pageTexts.explanation}</p>
      <div className="grid gap-y-8">
        {editions.map(({ locale, name }) => (
          <PageTable
            clock={clock}
            edition={name}
            key={locale}
            locale={locale}
            pages={pages.filter((page) => page.locale === locale)}
          />
        ))}
      </div>
    </NewsroomFrame>
  );
}
