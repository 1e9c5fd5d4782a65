import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { RepairArticleList } from '#components/newsroom/glossary/repair-article-list.tsx';
import { RepairForm } from '#components/newsroom/glossary/repair-form.tsx';
import { ListWays } from '#components/newsroom/list-ways.tsx';
import { writer } from '#db/process-connections.ts';
import { listShownRepairArticles } from '#db/queries/editor-repairs.ts';
import { countRepairOutcomes, findRepair } from '#db/queries/glossary-repairs.ts';
import { repairTexts } from '#messages/newsroom/glossary-repairs.ts';
import { can } from '#newsroom/access.ts';
import { findTouched } from '#newsroom/find-touched.ts';
import { repairScreenPath, termScreenPath } from '#paths/wire-keeping.ts';
import { KeepingScreen } from '../../../../keeping-screen.tsx';
import { requireGlossaryKeeper } from '../../../glossary-keeper.ts';
import { applyRepairAction } from '../../../repair-actions.ts';
import { RepairState } from './repair-state.tsx';

type Props = {
  params: Promise<{ term: string; repair: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

const pageLength = 40;
const { apply } = repairTexts;

export function generateMetadata(): Metadata {
  return { title: repairTexts.earlier };
}

/** A term applied to what was published before it: shown first, then done on request, article by article. */
export default async function RepairScreen({ params, searchParams }: Props) {
  const actor = await requireGlossaryKeeper();
  const { term: termId, repair: repairId } = await params;
  const isAsked = z.uuid().safeParse(repairId).success;
  const found = isAsked ? await findRepair(writer(), actor, repairId) : null;
  if (!found || found.term.id !== termId) notFound();
  const { repair, term } = found;
  const asked = z.coerce
    .number()
    .int()
    .min(0)
    .max(1e9)
    .safeParse((await searchParams).after);
  const after = asked.success ? asked.data : null;
  const [counts, shown, touched] = await Promise.all([
    countRepairOutcomes(writer(), actor, repairId),
    listShownRepairArticles(writer(), actor, { repairId, after: after ?? -1, limit: pageLength + 1 }),
    findTouched(writer(), actor, term),
  ]);
  const articles = shown.slice(0, pageLength);
  const next = shown.length > pageLength ? articles.at(-1)?.position : undefined;
  const isReady = repair.state === 'prepared' && counts.proposed > 0;
  return (
    <KeepingScreen
      actor={actor}
      back={{ href: termScreenPath(termId), name: repairTexts.back }}
      current="glossary"
      title={repairTexts.title(term.source)}
    >
      <RepairState counts={counts} repair={repair} />
      {isReady && (
        <AccountPart explanation={apply.explanation} title={apply.title}>
          {can(actor, 'correct') ? (
            <RepairForm action={applyRepairAction} articles={counts.proposed} repairId={repairId} termId={termId} />
          ) : (
            <p className="max-w-text text-label">{apply.notAllowed}</p>
          )}
        </AccountPart>
      )}
      {articles.length > 0 && (
        <AccountPart title={repairTexts.list}>
          <RepairArticleList
            articles={articles}
            fromLanguage={term.fromLanguage}
            toLanguage={term.toLanguage}
            touched={new Map(touched.map(({ translationId, segments }) => [translationId, segments]))}
          />
          <ListWays
            first={after === null ? null : repairScreenPath(termId, repairId)}
            following={next === undefined ? null : repairScreenPath(termId, repairId, next)}
            preceding={null}
          />
        </AccountPart>
      )}
    </KeepingScreen>
  );
}
