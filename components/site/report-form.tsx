import type { FormAnswer } from '#lib/page-record.ts';
import { reportPath } from '#paths/report.ts';
import type { ShownPassage } from './report-page.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { articleId: string; passage: ShownPassage; answer: FormAnswer | null; site: SiteContext };

const field = 'mt-1 block w-full border border-ink bg-paper px-3 py-2 font-serif text-line leading-[1.4]';

/** What is wrong, and how the reader would say it: a plain form, without account and without cookie. */
export function ReportForm({ articleId, passage, answer, site }: Props) {
  const { report } = site.messages;
  const problem = answer && report.problems[answer.problem as keyof typeof report.problems]; // undefined for another word
  return (
    <form
      action={reportPath(site.masthead.edition, articleId, passage.passage)}
      className="grid max-w-[48rem] gap-y-5 border-t border-ink pt-5 font-sans text-label"
      method="post"
    >
      {problem && (
        <p className="border-s-3 border-signal bg-tint px-4 py-3 font-bold" id="problem" role="alert">
          {problem}
        </p>
      )}
      <input name="seen" type="hidden" value={passage.seen} />
      <p hidden>
        <label>
          {report.honeypot} <input autoComplete="off" name="website" tabIndex={-1} type="text" />
        </label>
      </p>
      <div>
        <label className="font-bold" htmlFor="remark">
          {report.remark}
        </label>
        <p className="text-ui text-soft" id="remark-hint">
          {report.remarkHint}
        </p>
        <textarea
          aria-describedby={problem ? 'problem remark-hint' : 'remark-hint'}
          className={field}
          defaultValue={answer?.values.remark}
          id="remark"
          maxLength={1000}
          name="remark"
          rows={4}
        />
      </div>
      <div>
        <label className="font-bold" htmlFor="proposal">
          {report.proposal}
        </label>
        <p className="text-ui text-soft" id="proposal-hint">
          {report.proposalHint}
        </p>
        <textarea
          aria-describedby="proposal-hint"
          className={field}
          defaultValue={answer?.values.proposal}
          id="proposal"
          maxLength={2000}
          name="proposal"
          rows={4}
        />
      </div>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className="min-h-11 bg-ink px-5 py-2 font-bold text-paper hover:underline" type="submit">
          {report.send}
        </button>
      </p>
      <p className="max-w-[40rem] text-ui text-soft">{report.privacy}</p>
    </form>
  );
}
