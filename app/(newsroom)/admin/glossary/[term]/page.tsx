import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { TermForm } from '#components/newsroom/glossary/term-form.tsx';
import { TouchedArticles } from '#components/newsroom/glossary/touched-articles.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import { writer } from '#db/process-connections.ts';
import { listRepairsOfTerm } from '#db/queries/editor-repairs.ts';
import { findListedTerm } from '#db/queries/editor-term-lists.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { repairTexts } from '#messages/newsroom/glossary-repairs.ts';
import { findTouched } from '#newsroom/find-touched.ts';
import { glossaryPath } from '#paths/wire-keeping.ts';
import { KeepingScreen } from '../../keeping-screen.tsx';
import { newsroomClock } from '../../newsroom-clock.ts';
import { changeTermAction, removeTermAction } from '../actions.ts';
import { requireGlossaryKeeper } from '../glossary-keeper.ts';
import { prepareRepairAction } from '../repair-actions.ts';
import { fieldsOf } from '../term-fields.ts';
import { RepairList } from './repair-list.tsx';

type Props = { params: Promise<{ term: string }> };

// What somebody reads through; a repair takes all of them.
const mostShown = 20;

export function generateMetadata(): Metadata {
  return { title: glossaryTexts.title };
}

/** A term, and the published articles that do not follow it. */
export default async function TermScreen({ params }: Props) {
  const actor = await requireGlossaryKeeper();
  const { term: id } = await params;
  const term = z.uuid().safeParse(id).success ? await findListedTerm(writer(), actor, id) : null;
  if (!term) notFound();
  const [clock, touched, repairs] = await Promise.all([
    newsroomClock(),
    findTouched(writer(), actor, term),
    listRepairsOfTerm(writer(), actor, { termId: id, limit: 10 }),
  ]);
  const { fromLanguage: from, toLanguage: to } = term;
  const { form, effect, removal } = glossaryTexts;
  return (
    <KeepingScreen
      actor={actor}
      back={{ href: glossaryPath({ from, to }), name: glossaryTexts.back }}
      current="glossary"
      title={term.source}
      titleLanguage={from}
      tools={<span className="text-soft">{glossaryTexts.pair(from, to)}</span>}
    >
      <AccountPart title={form.term}>
        <TermForm action={changeTermAction} termId={id} values={fieldsOf(term)} />
      </AccountPart>
      <AccountPart explanation={effect.explanation} title={effect.title}>
        <TouchedArticles
          articles={touched.slice(0, mostShown)}
          count={touched.length}
          fromLanguage={from}
          toLanguage={to}
        />
        {touched.length > 0 && (
          <ActButton action={prepareRepairAction} fields={{ termId: id }} label={repairTexts.prepare} />
        )}
        <RepairList clock={clock} repairs={repairs} termId={id} />
      </AccountPart>
      <AccountPart explanation={removal.explanation} title={removal.title}>
        <ActButton action={removeTermAction} fields={{ termId: id }} label={removal.remove} />
      </AccountPart>
    </KeepingScreen>
  );
}
