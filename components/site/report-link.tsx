import { isPreviewPage } from '#lib/page-record.ts';
import { reportPath } from '#paths/report.ts';
import { nameOfPassage } from './name-of-passage.ts';
import type { SiteContext } from './site-context.ts';

type Props = { articleId: string; passage: string; site: SiteContext };

/** The way to report a wrong translation: of the whole text under it, of a passage with its original. */
export function ReportLink({ articleId, passage, site }: Props) {
  // What is not public yet can't be reported.
  if (isPreviewPage()) return null;
  const { report } = site.messages;
  const isWhole = passage === 'text';
  const href = reportPath(site.masthead.edition, articleId, passage);
  return (
    <p className="report-link no-print">
      <a
        aria-label={isWhole ? undefined : report.ofThisPassage(nameOfPassage(passage, site))}
        data-report={isWhole ? '' : undefined}
        href={href}
        rel="nofollow"
      >
        {isWhole ? report.link : report.ofPassage}
      </a>
    </p>
  );
}
