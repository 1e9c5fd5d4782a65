import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { ReportStates } from '#components/newsroom/reports/report-states.tsx';
import { ReportedPassage } from '#components/newsroom/reports/reported-passage.tsx';
import { writer } from '#db/process-connections.ts';
import { countOpenReports, listReports, listReportsOfArticle, type ReportState } from '#db/queries/editor-reports.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { reportTexts } from '#messages/newsroom/reports.ts';
import { can } from '#newsroom/access.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';
import { reopenReportsAction, settleReportsAction } from './actions.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const mostShown = 100;
const states: readonly ReportState[] = ['open', 'corrected', 'dismissed'];
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function generateMetadata(): Metadata {
  return { title: reportTexts.title };
}

/** What readers say of translations: what waits, and what became of the rest. */
export default async function ReportsScreen({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, 'settle-reports')) notFound();
  const { state: asked, article } = await searchParams;
  const articleId = typeof article === 'string' && uuid.test(article) ? article : null;
  const state = states.find((known) => known === asked) ?? 'open';
  const [found, open] = await Promise.all([
    articleId
      ? listReportsOfArticle(writer(), actor, { articleId, limit: mostShown + 1 })
      : listReports(writer(), actor, { state, limit: mostShown + 1 }),
    countOpenReports(writer(), actor),
  ]);
  return (
    <NewsroomFrame
      actor={actor}
      current="reports"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={reportTexts.title}
    >
      <ReportStates current={articleId ? null : state} open={open} />
      {articleId && <p className="pt-4 text-label font-bold">{reportTexts.ofArticle}</p>}
      {found.length === 0 && (
        <p className="py-6 text-label">{articleId ? reportTexts.none.ofArticle : reportTexts.none[state]}</p>
      )}
      <ul>
        {found.slice(0, mostShown).map((reported) => (
          <ReportedPassage
            key={reported.reports[0]?.id}
            reopen={reopenReportsAction}
            reported={reported}
            settle={settleReportsAction}
          />
        ))}
      </ul>
      {found.length > mostShown && <p className="py-4 text-label">{reportTexts.more(mostShown)}</p>}
    </NewsroomFrame>
  );
}
