import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import type { OpenNotice } from '#db/queries/editor-notices.ts';
import { formatMoment } from '#lib/dates.ts';
import { deskTexts } from '#messages/newsroom/desk.ts';
import { articleEditorPath, sourceScreenPath } from '#paths/newsroom.ts';

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
          const { sourceId, source } = notice.details;
          const ofSource = typeof sourceId === 'string' ? sourceScreenPath(sourceId) : null;
          const headline = notice.headline ?? (ofSource ? deskTexts.sourceOf(String(source)) : deskTexts.noArticle);
          const href = notice.articleId === null ? ofSource : articleEditorPath(notice.articleId);
          return (
            <li
              className="flex flex-wrap items-start justify-between gap-x-6 border-b py-2 last:border-b-0"
              key={notice.id}
            >
              <p className="max-w-text">
                <NoticeHeadline headline={headline} href={href} />
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

function NoticeHeadline({ headline, href }: { headline: string; href: string | null }) {
  const className = 'block font-serif text-line font-medium leading-tight';
  if (href === null) return <span className={className}>{headline}</span>;
  return (
    <a className={`${className} hover:underline`} href={href}>
      {headline}
    </a>
  );
}

function sentenceOf({ kind, details, timeZone }: OpenNotice): string {
  const { at, lateSeconds, act, reason, source, left } = details;
  const clock = { locale: 'fr', timeZone: timeZone ?? 'UTC' };
  const moment = typeof at === 'string' ? formatMoment(clock, new Date(at)) : '';
  const passages = Array.isArray(left) ? left.map(String) : [];
  const clockFacts = { moment, late: Number(lateSeconds ?? 0), act: String(act), reason: String(reason) };
  return deskTexts.notice(kind, { ...clockFacts, source: String(source), left: passages });
}
