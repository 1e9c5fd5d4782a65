import { memo } from 'react';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskRow } from './desk-item.ts';

type Props = {
  row: DeskRow;
  href: string;
  isOpen: boolean;
  userId: string;
  /** Whether it can be chosen to be published together with others. */
  isChoosable: boolean;
  onOpen: (id: string) => void;
};

/** A dispatch of the list: from where, since when, what it says, why it waits, and in whose hands it is. */
export const QueueRow = memo(function QueueRow({ row, href, isOpen, userId, isChoosable, onOpen }: Props) {
  const { translationId, language, locale, source, headline, receivedAt, age, reasons, claim, assignee, clusterSize } =
    row;
  const about = [
    claim && claim.userId !== userId && wireDeskTexts.isRead(claim.name),
    assignee && (assignee.userId === userId ? wireDeskTexts.forMe : wireDeskTexts.isFor(assignee.name)),
  ].filter(Boolean);
  return (
    <li
      ref={isOpen ? bringIntoView : null}
      className={`flex border-b ${isOpen ? 'bg-tint shadow-[inset_3px_0_0_var(--color-signal)]' : 'hover:bg-tint'}`}
    >
      {isChoosable && (
        <label className="grid min-w-11 cursor-pointer place-items-start justify-items-center pt-3.5">
          <input
            className="size-4.5 accent-ink"
            form="wire-batch"
            name="translation"
            type="checkbox"
            value={`${translationId} ${row.fingerprint}`}
          />
          <span className="sr-only">{wireDeskTexts.batch.choose(headline)}</span>
        </label>
      )}
      <a
        aria-current={isOpen ? 'true' : undefined}
        className={`block min-w-0 grow py-3 pe-4 ${isChoosable ? '' : 'ps-4'}`}
        href={href}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          onOpen(translationId);
        }}
      >
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-note text-soft">
          <abbr className="rounded-[2px] border border-current px-1 text-mark font-bold tracking-mark no-underline">
            {wireDeskTexts.mark(language, locale)}
          </abbr>
          {source}
          <span aria-hidden="true">·</span>
          <time dateTime={receivedAt}>{age}</time>
          {about.map((words) => (
            <strong className="text-ink" key={String(words)}>
              {words}
            </strong>
          ))}
        </span>
        <span className="mt-1 block font-serif text-line font-medium leading-card wrap-anywhere" lang={locale}>
          {headline}
        </span>
        <span className="mt-1 block text-note font-semibold text-signal">{reasons.join(' · ')}</span>
        {clusterSize > 1 && <span className="block text-note text-soft">{wireDeskTexts.sameEvent(clusterSize)}</span>}
      </a>
    </li>
  );
});

// The list scrolls by itself: the page stays where it is.
function bringIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
