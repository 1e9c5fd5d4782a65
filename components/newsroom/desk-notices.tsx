import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import type { OpenNotice } from '#db/queries/editor-notices.ts';
import { formatMoment } from '#lib/dates.ts';
import { deskTexts } from '#messages/newsroom/desk.ts';
import { articleEditorPath } from '#paths/newsroom.ts';

type Props = {
  notices: readonly OpenNotice[];
  see: (before: FormState, data: FormData) => Promise<FormState>;
};

/** What went wrong by itself, until somebody has seen it. */
export function DeskNotices({ notices, see }: Props) {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="notices" className="mb-6 border-s-3 border-signal ps-4">
      <h2 className="mb-1 text-label font-black" id="notices">
        {deskTexts.notices}
      </h2>
      <ul>
        {notices.map((notice) => {
          const headline = notice.headline ?? deskTexts.noArticle;
          return (
            <li
              className="flex flex-wrap items-start justify-between gap-x-6 border-b py-2 last:border-b-0"
              key={notice.id}
            >
              <p className="max-w-text">
                <NoticeHeadline articleId={notice.articleId} headline={headline} />
                {sentenceOf(notice)}
              </p>
              <ActButton
                action={see}
                fields={{ notice: notice.id }}
                fullLabel={deskTexts.seenOf(headline)}
                label={deskTexts.seen}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NoticeHeadline({ articleId, headline }: { articleId: string | null; headline: string }) {
  const className = 'block font-serif text-line font-medium leading-tight';
  if (articleId === null) return <span className={className}>{headline}</span>;
  return (
    <a className={`${className} hover:underline`} href={articleEditorPath(articleId)}>
      {headline}
    </a>
  );
}

function sentenceOf({ kind, details, timeZone }: OpenNotice): string {
  const { at, lateSeconds, act, reason } = details;
  const clock = { locale: 'fr', timeZone: timeZone ?? 'UTC' };
  const moment = typeof at === 'string' ? formatMoment(clock, new Date(at)) : '';
  return deskTexts.notice(kind, { moment, late: Number(lateSeconds ?? 0), act: String(act), reason: String(reason) });
}
