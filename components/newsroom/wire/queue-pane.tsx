import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { type DeskQuery, deskItemPath, wireDeskPath } from '#paths/wire-desk.ts';
import { BatchForm, type BatchFormAction } from './batch-form.tsx';
import { deskStates } from './desk-states.ts';
import { type FilterChoices, QueueFilters } from './queue-filters.tsx';
import { QueueRow } from './queue-row.tsx';
import type { QueuePart } from './use-queue.ts';

type Props = {
  part: QueuePart;
  query: DeskQuery;
  choices: FilterChoices;
  current: string | null;
  userId: string;
  batch: BatchFormAction | null;
  /** The record of who reviewed what, for those who may have it. */
  record: string | null;
  onOpen: (id: string) => void;
  onPublished: (ids: readonly string[]) => void;
};

/** What waits, the newest first; beside the open dispatch, or before it on a phone. */
export function QueuePane({ part, query, choices, current, userId, batch, record, onOpen, onPublished }: Props) {
  const { rows, following, waiting } = part;
  const state = deskStates.find((each) => each === query.state) ?? 'held';
  const isBatch = batch !== null && state === 'held' && rows.some(({ isTrusted }) => isTrusted);
  return (
    <section
      aria-labelledby="wire-queue"
      className={`min-h-0 lg:border-e lg:overflow-y-auto ${current ? 'max-lg:hidden' : ''}`}
    >
      <h2
        className="flex items-baseline justify-between gap-x-4 border-b px-4 py-3 text-label font-black"
        id="wire-queue"
      >
        {wireDeskTexts.states[state]}
        <span className="text-soft tabular-nums">{waiting.toLocaleString('fr')}</span>
      </h2>
      <QueueFilters choices={choices} query={query} />
      {isBatch && <BatchForm action={batch} onPublished={onPublished} />}
      {rows.length === 0 && <p className="px-4 py-6 text-label">{wireDeskTexts.empty}</p>}
      <ol aria-label={wireDeskTexts.queue}>
        {rows.map((row) => (
          <QueueRow
            href={deskItemPath(row.translationId, query)}
            isChoosable={isBatch && row.isTrusted}
            isOpen={row.translationId === current}
            key={row.translationId}
            onOpen={onOpen}
            row={row}
            userId={userId}
          />
        ))}
      </ol>
      {following !== null && (
        <a
          className="block px-4 py-3 font-bold underline underline-offset-3"
          href={wireDeskPath({ ...query, before: following })}
        >
          {wireDeskTexts.more}
        </a>
      )}
      {record !== null && (
        <a className="block px-4 py-3 text-soft underline underline-offset-3" download href={record}>
          {wireDeskTexts.record}
        </a>
      )}
    </section>
  );
}
