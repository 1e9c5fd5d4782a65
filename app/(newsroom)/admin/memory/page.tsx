import type { Metadata } from 'next';
import { z } from 'zod';
import { ListWays } from '#components/newsroom/list-ways.tsx';
import { SentenceList } from '#components/newsroom/memory/sentence-list.tsx';
import { PairSearchForm } from '#components/newsroom/pair-search-form.tsx';
import { writer } from '#db/process-connections.ts';
import { listMemoryPairs, searchMemory } from '#db/queries/editor-memory-lists.ts';
import { memoryTexts } from '#messages/newsroom/memory.ts';
import { exportMemoryPath, importMemoryPath, memoryPath } from '#paths/wire-keeping.ts';
import { requireGlossaryKeeper } from '../glossary/glossary-keeper.ts';
import { readPairSearch } from '../glossary/read-pair.ts';
import { KeepingScreen } from '../keeping-screen.tsx';
import { newsroomClock } from '../newsroom-clock.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const pageLength = 50;

export function generateMetadata(): Metadata {
  return { title: memoryTexts.title };
}

/** Sentences as people translated them between two languages. */
export default async function MemoryScreen({ searchParams }: Props) {
  const actor = await requireGlossaryKeeper();
  const [clock, pairs] = await Promise.all([newsroomClock(), listMemoryPairs(writer(), actor)]);
  const { from, to, q, ...asked } = readPairSearch(await searchParams, pairs);
  const after = z.uuid().safeParse(asked.after).data ?? null;
  const search = { fromLanguage: from, toLanguage: to, words: q, after, limit: pageLength + 1 };
  const found = await searchMemory(writer(), actor, search);
  const sentences = found.slice(0, pageLength);
  const next = found.length > pageLength ? sentences.at(-1)?.id : undefined;
  return (
    <KeepingScreen actor={actor} current="memory" title={memoryTexts.title} tools={<Tools from={from} to={to} />}>
      <p className="max-w-text pb-4 text-soft">{memoryTexts.explanation}</p>
      <PairSearchForm
        action={memoryPath()}
        clear={q === '' ? null : memoryPath({ from, to })}
        pair={{ fromLanguage: from, toLanguage: to }}
        pairs={pairs.map((pair) => ({ ...pair, count: memoryTexts.sentences(pair.sentences) }))}
        texts={memoryTexts.search}
        words={q}
      />
      {sentences.length > 0 ? (
        <SentenceList clock={clock} sentences={sentences} />
      ) : (
        <p className="py-6 text-label">{q === '' ? memoryTexts.noneOfPair : memoryTexts.none}</p>
      )}
      <ListWays
        first={after === null ? null : memoryPath({ from, to, q })}
        following={next ? memoryPath({ from, to, q, after: next }) : null}
        preceding={null}
      />
    </KeepingScreen>
  );
}

function Tools({ from, to }: { from: string; to: string }) {
  const link = (href: string, name: string) => (
    <a className="inline-block py-3 underline underline-offset-3" href={href}>
      {name}
    </a>
  );
  return (
    <p className="flex flex-wrap gap-x-6">
      {link(importMemoryPath, memoryTexts.importFile)}
      {link(exportMemoryPath({ from, to }), memoryTexts.exportFile)}
    </p>
  );
}
