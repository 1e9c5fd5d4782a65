import { ChangedText } from '#components/newsroom/difference/changed-text.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import type { ReportedPassage as Reported } from '#db/queries/editor-reports.ts';
import { directionOf } from '#document/text-direction.ts';
import { formatMoment } from '#lib/dates.ts';
import { reportTexts } from '#messages/newsroom/reports.ts';
import { articleEditorPath, reportsPath } from '#paths/newsroom.ts';
import { deskItemPath } from '#paths/wire-desk.ts';

type Action = (before: FormState, data: FormData) => Promise<FormState>;

type Props = { reported: Reported; settle: Action; reopen: Action };

/** A passage that readers found wrong: both texts, what they say, and what can be done with it. */
export function ReportedPassage({ reported, settle, reopen }: Props) {
  const { articleId, headline, passage, reports, sourceName, language, locale } = reported;
  return (
    <li className="border-t py-5 first:border-t-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-ui">
        <b>{reportTexts.passage(passage)}</b>
        <span className="rounded-xs border px-1 text-mark font-bold tracking-mark">
          {`${language}→${locale}`.toUpperCase()}
        </span>
        <span className="text-soft">
          <bdi>{sourceName}</bdi> · {reportTexts.reportedBy(reports.length)}
        </span>
      </div>
      <h2 className="mt-1 font-serif text-card leading-tight font-medium">
        <a className="hover:underline" href={reportsPath({ article: articleId })}>
          {headline}
        </a>
      </h2>
      <BothTexts reported={reported} />
      <Remarks reported={reported} />
      <Acts reopen={reopen} reported={reported} settle={settle} />
    </li>
  );
}

function BothTexts({ reported: { target, source, language, locale } }: Pick<Props, 'reported'>) {
  return (
    <dl className="mt-3 grid gap-x-10 gap-y-3 md:grid-cols-2">
      <div>
        <dt className="text-ui text-soft">{reportTexts.original}</dt>
        {source === null ? (
          <dd className="text-label text-soft">{reportTexts.noOriginal}</dd>
        ) : (
          <dd className="font-serif text-line whitespace-pre-line" dir={directionOf(language)} lang={language}>
            {source}
          </dd>
        )}
      </div>
      <div>
        <dt className="text-ui text-soft">{reportTexts.published}</dt>
        <dd className="font-serif text-line whitespace-pre-line" dir={directionOf(locale)} lang={locale}>
          {target}
        </dd>
      </div>
    </dl>
  );
}

function Remarks({ reported: { reports, target, timeZone } }: Pick<Props, 'reported'>) {
  return (
    <ul aria-label={reportTexts.said} className="mt-3 grid max-w-[56rem] gap-y-2 border-s-3 border-signal ps-4">
      {reports.map(({ id, remark, proposal, at }) => (
        <li key={id} className="text-label">
          <p className="whitespace-pre-line" dir="auto">
            {remark || <span className="text-soft">{reportTexts.withoutRemark}</span>}
          </p>
          {proposal && (
            <p className="mt-1" dir="auto">
              <span className="text-ui text-soft">{reportTexts.proposed} </span>
              <span className="font-serif text-line whitespace-pre-line">
                <ChangedText after={proposal} before={target} />
              </span>
            </p>
          )}
          <p className="text-ui text-soft">{formatMoment({ locale: 'fr', timeZone }, at)}</p>
        </li>
      ))}
    </ul>
  );
}

function Acts({ reported, settle, reopen }: Props) {
  const { articleId, translationId, headline, passage, reports, state, settledBy, settledAt, timeZone } = reported;
  const of = [reportTexts.passage(passage), headline] as const;
  const ids = reports.map(({ id }) => id).join(' ');
  if (state !== 'open') {
    const when = settledAt ? formatMoment({ locale: 'fr', timeZone }, settledAt) : '';
    return (
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <p className="text-ui text-soft">{reportTexts.settled(state, settledBy ?? '', when)}</p>
        <ActButton
          action={reopen}
          fields={{ reports: ids }}
          fullLabel={reportTexts.reopenOf(...of)}
          label={reportTexts.reopen}
        />
      </div>
    );
  }
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
      <a
        aria-label={reportTexts.correctOf(...of)}
        className="inline-block bg-ink px-4 py-2 text-label font-bold text-paper hover:underline"
        href={translationId ? deskItemPath(translationId) : articleEditorPath(articleId)}
      >
        {reportTexts.correct}
      </a>
      <ActButton
        action={settle}
        fields={{ reports: ids, state: 'corrected' }}
        fullLabel={reportTexts.markCorrectedOf(...of)}
        label={reportTexts.markCorrected}
      />
      <ActButton
        action={settle}
        fields={{ reports: ids, state: 'dismissed' }}
        fullLabel={reportTexts.dismissOf(...of)}
        label={reportTexts.dismiss}
      />
    </div>
  );
}
