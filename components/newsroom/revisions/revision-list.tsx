import type { RevisionEntry } from '#db/queries/editor-revisions.ts';
import { type Clock, formatDay, formatTime } from '#lib/dates.ts';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { revisionsPath } from '#paths/newsroom.ts';

const texts = colleagueTexts.revisions;

type Props = {
  articleId: string;
  revisions: readonly RevisionEntry[];
  /** The version that is looked at, and the one that the article has now. */
  current: number;
  present: number;
  isNewest: boolean;
  hasOlder: boolean;
  clock: Clock;
};

/** The revisions of an article by day, the newest first. */
export function RevisionList({ articleId, revisions, current, present, isNewest, hasOlder, clock }: Props) {
  const days = Map.groupBy(revisions, ({ createdAt }) => formatDay(clock, createdAt));
  const oldest = revisions.at(-1)?.version;
  const more = 'inline-block py-3 underline underline-offset-2';
  return (
    <nav aria-label={texts.list}>
      <h2 className="border-b border-ink pb-2 font-bold">{texts.list}</h2>
      {!isNewest && (
        <a className={more} href={revisionsPath(articleId)}>
          {texts.newest}
        </a>
      )}
      {[...days].map(([day, ofDay]) => (
        <section aria-label={day} key={day}>
          <h3 className="pt-3 pb-1 text-soft first-letter:uppercase">{day}</h3>
          <ul>
            {ofDay.map((revision) => (
              <li className="border-b" key={revision.version}>
                <RevisionLink
                  clock={clock}
                  href={revisionsPath(articleId, { version: revision.version })}
                  isCurrent={revision.version === current}
                  isPresent={revision.version === present}
                  revision={revision}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasOlder && oldest !== undefined && (
        <a className={more} href={revisionsPath(articleId, { version: current, before: oldest })}>
          {texts.older}
        </a>
      )}
    </nav>
  );
}

type LinkProps = { revision: RevisionEntry; href: string; isCurrent: boolean; isPresent: boolean; clock: Clock };

function RevisionLink({ revision, href, isCurrent, isPresent, clock }: LinkProps) {
  const { cause, isAutosave, name, author, createdAt } = revision;
  const words = [texts.causes[isAutosave ? 'autosaved' : cause], author ?? texts.machine];
  return (
    <a
      aria-current={isCurrent ? 'true' : undefined}
      className="flex min-h-11 gap-x-3 px-2 py-2 hover:bg-tint aria-[current]:bg-tint aria-[current]:shadow-[inset_3px_0_0_var(--color-signal)]"
      href={href}
    >
      <span className="w-14 shrink-0 font-semibold tabular-nums">{formatTime(clock, createdAt)}</span>
      <span className={isAutosave ? 'text-soft' : undefined}>
        {name && <strong className="block">{name}</strong>}
        {words.join(', ')}
        {isPresent && ` (${texts.present})`}
      </span>
    </a>
  );
}
