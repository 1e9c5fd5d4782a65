import type { Metadata } from 'next';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { TermForm } from '#components/newsroom/glossary/term-form.tsx';
import { TermTable } from '#components/newsroom/glossary/term-table.tsx';
import { ListWays } from '#components/newsroom/list-ways.tsx';
import { PairSearchForm } from '#components/newsroom/pair-search-form.tsx';
import { writer } from '#db/process-connections.ts';
import { listTermPairs, searchTerms } from '#db/queries/editor-term-lists.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { exportGlossaryPath, glossaryPath, importGlossaryPath } from '#paths/wire-keeping.ts';
import { KeepingScreen } from '../keeping-screen.tsx';
import { newsroomClock } from '../newsroom-clock.ts';
import { addTermAction } from './actions.ts';
import { requireGlossaryKeeper } from './glossary-keeper.ts';
import { readPairSearch } from './read-pair.ts';
import { newTerm } from './term-fields.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const pageLength = 50;

export function generateMetadata(): Metadata {
  return { title: glossaryTexts.title };
}

/** How words are translated between two languages, whatever an engine thinks of them. */
export default async function GlossaryScreen({ searchParams }: Props) {
  const actor = await requireGlossaryKeeper();
  const [clock, pairs] = await Promise.all([newsroomClock(), listTermPairs(writer(), actor)]);
  const { from, to, q, after = null } = readPairSearch(await searchParams, pairs);
  const search = { fromLanguage: from, toLanguage: to, words: q, after, limit: pageLength + 1 };
  const found = await searchTerms(writer(), actor, search);
  const terms = found.slice(0, pageLength);
  const next = found.length > pageLength ? terms.at(-1)?.source : undefined;
  const { form } = glossaryTexts;
  return (
    <KeepingScreen actor={actor} current="glossary" title={glossaryTexts.title} tools={<Tools from={from} to={to} />}>
      <PairSearchForm
        action={glossaryPath()}
        clear={q === '' ? null : glossaryPath({ from, to })}
        pair={{ fromLanguage: from, toLanguage: to }}
        pairs={pairs.map((pair) => ({ ...pair, count: glossaryTexts.terms(pair.terms) }))}
        texts={glossaryTexts.search}
        words={q}
      />
      {terms.length > 0 ? (
        <TermTable clock={clock} terms={terms} />
      ) : (
        <p className="py-6 text-label">{q === '' ? glossaryTexts.noneOfPair : glossaryTexts.none}</p>
      )}
      <ListWays
        first={after === null ? null : glossaryPath({ from, to, q })}
        following={next ? glossaryPath({ from, to, q, after: next }) : null}
        preceding={null}
      />
      <div className="mt-8">
        <AccountPart explanation={form.addingExplanation} title={form.adding}>
          <TermForm action={addTermAction} termId={null} values={newTerm({ from, to })} />
        </AccountPart>
      </div>
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
    <p className="flex flex-wrap items-center gap-x-5">
      {link(importGlossaryPath, glossaryTexts.importFile)}
      <span>{glossaryTexts.exportAs}</span>
      {link(exportGlossaryPath({ from, to }, 'csv'), glossaryTexts.csv)}
      {link(exportGlossaryPath({ from, to }, 'tbx'), glossaryTexts.tbx)}
    </p>
  );
}
