import type { Transaction } from '#db/client.ts';
import { endOutdatedRewrites, insertRewrite, listRewrites } from '#db/queries/wire-rewrites.ts';
import { listTranslations, type WireSegment } from '#db/queries/wire-translations.ts';
import { machineActor } from '#newsroom/actor.ts';
import { assemble, type DispatchText } from '#newsroom/dispatch-segments.ts';
import { typesetText } from '#newsroom/typeset-content.ts';
import type { Desk } from '../pipeline.ts';
import { addsNothing } from '../rewrite/adds-nothing.ts';
import type { ArticleFacts, Machines } from './machines.ts';

const wire = machineActor('wire');
const parts = ['headline', 'standfirst'] as const;

type Part = (typeof parts)[number];

/** The lines of a translation as they are translated, and what a model made of some of them. */
export type HouseStyle = {
  translated: Pick<DispatchText, Part>;
  rewrites: readonly { part: Part; before: string; after: string; engine: string }[];
};

/** The columns of a sentence that count here. */
type Row = Pick<WireSegment, 'segment' | 'block' | 'role'> & Partial<Pick<WireSegment, 'target' | 'origin' | 'names'>>;

type Work = { dispatch: DispatchText & { id: string; language: string }; facts: ArticleFacts; rows: readonly Row[] };

/**
 * Has a model, where one is set up for it, bring headline and standfirst of a whole translation into house style. What a
 * person wrote or took back is left alone, and what stands for the same line is not asked for again. Of what the model says
 * nothing is kept that the gate flags against the original, or that names somebody or a number that neither text has. Null
 * where the translation is not whole.
 */
export async function inHouseStyle(desk: Desk, { dispatch, facts, rows }: Work): Promise<HouseStyle | null> {
  const targets = new Map(rows.flatMap(({ segment, target }) => (target ? [[segment, target] as const] : [])));
  const assembled = assemble(dispatch, targets, dispatch.language);
  if (!assembled.ok) return null;
  const { headline, standfirst } = assembled.value;
  const translated = { headline, standfirst };
  const { rewriter } = desk.machines;
  if (!rewriter) return { translated, rewrites: [] };
  const wanted = await partsToRewrite(desk, { dispatch, facts, rows }, translated);
  if (wanted.length === 0) return { translated, rewrites: [] };
  const lines = await rewriter.rewrite({ from: facts.from, to: facts.to, original: facts, translated });
  const rewrites = wanted.flatMap((part) => {
    const [before, after] = [translated[part], typesetText(oneLine(lines?.[part] ?? ''), facts.to)];
    if (after === '' || after === before || after.length > before.length * 2 + 40) return [];
    const isSound =
      addsNothing(after, [facts[part], before]) && passesGate(desk.machines, { facts, rows, part, after });
    return isSound ? [{ part, before, after, engine: rewriter.model }] : [];
  });
  return { translated, rewrites };
}

async function partsToRewrite({ db }: Desk, { dispatch, facts, rows }: Work, translated: Record<Part, string>) {
  const own = (await listTranslations(db, wire, dispatch.id)).find(({ locale }) => locale === facts.to);
  const before = own ? await listRewrites(db, wire, own.id) : [];
  return parts.filter((part) => {
    if (translated[part] === '') return false;
    const isByPeople = rows.some(({ segment, origin }) => segment.startsWith(`${part}/`) && origin !== 'engine');
    const isSettled = before.some(
      (each) => each.part === part && each.before === translated[part] && (!each.undoneAt || each.undoneBy),
    );
    return !isByPeople && !isSettled;
  });
}

type Candidate = { facts: ArticleFacts; rows: readonly Row[]; part: Part; after: string };

/** Asks the gate about a line as it asks about a sentence; of what it says of whole articles, the rules of headlines count. */
function passesGate(machines: Machines, { facts, rows, part, after }: Candidate): boolean {
  const own = rows.filter(({ segment }) => segment.startsWith(`${part}/`));
  const names = own.flatMap((row) => row.names ?? []);
  const [id, block] = [`${part}/0:0`, `${part}/0`];
  const segment = { id, block, role: 'paragraph', source: facts[part], target: after, names } as const;
  const { flags, reasons } = machines.check({ ...facts, section: null, segments: [segment] });
  const isDoubted = (flags.get(id) ?? []).length > 0;
  return !isDoubted && !(part === 'headline' && reasons.some(({ rule }) => rule.startsWith('headline-')));
}

/** Keeps what a model made of a translation, and ends what it made of lines that say something else now. */
export async function storeHouseStyle(tx: Transaction, translationId: string, style: HouseStyle, now: Date) {
  await endOutdatedRewrites(tx, translationId, style.translated, now);
  for (const rewrite of style.rewrites) await insertRewrite(tx, { ...rewrite, translationId, madeAt: now });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
