import type { Database } from '#db/client.ts';
import { ensureTranslation, replaceSegments, updateTranslation } from '#db/queries/wire-translations.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { escapeMarkup } from '#document/segments/segment-markup.ts';
import { addSource } from '#newsroom/add-source.ts';
import { segmentsOf } from '#newsroom/dispatch-segments.ts';
import { checkArticle } from '#wire/gate/check-article.ts';
import { aSection, aSourceInput, expectOk, unique } from './builders.ts';

/** A sentence, what a machine made of it, and the names in it that were to be kept. */
export type HeldSentence = readonly [source: string, target: string, names?: readonly string[]];

/** A story as it came and as it was translated: its headline first. */
export type HeldStory = readonly HeldSentence[];

/** A name that was translated and a wrong number: what the gate holds. */
const heldStory: HeldStory = [
  ['Harbour city hires a new chief engineer', 'La ville portuaire engage une nouvelle ingénieure en chef'],
  [
    'Ana Ruiz takes over on Monday, according to The Verge.',
    'Ana Ruiz prend ses fonctions lundi, selon Le Bord.',
    ['Ana Ruiz', 'The Verge'],
  ],
  ['The works will cost 12 million euros.', 'Les travaux coûteront 21 millions d’euros.'],
  ['The harbour stays open.', 'Le port reste ouvert.'],
];

/** A story of which the gate doubts nothing. */
export const soundStory: HeldStory = [
  ['The ferry stays in port', 'Le ferry reste au port'],
  ['The harbour stays open.', 'Le port reste ouvert.'],
];

type Made = { story?: HeldStory; sourceId?: string; isTrusted?: boolean; name?: string; clusterId?: string | null };

/** A source in English whose texts may be kept whole. */
export async function aWholeSource(db: Database, { isTrusted = false, name }: Pick<Made, 'isTrusted' | 'name'> = {}) {
  const { id: sectionId, slug } = await aSection(db);
  const terms = { licencePolicy: 'full', licenceProof: 'Agreement of 2026.', filing: 'hold' } as const;
  const trust = isTrusted ? 'trusted' : 'watched';
  const input = aSourceInput({ sectionId, trust, translateInto: ['fr'], ...terms, ...(name && { name }) });
  return { sourceId: expectOk(await addSource(db, 'operator', input)).id, section: slug };
}

/** A dispatch that waits at the wire desk, with what the gate itself says of its sentences. */
export async function aHeldDispatch(db: Database, made: Made = {}) {
  const { story = heldStory, clusterId = null } = made;
  const sourceId = made.sourceId ?? (await aWholeSource(db, made)).sourceId;
  const [[headline = '', headlineTarget = ''] = [], ...sentences] = story;
  const html = `<p>${sentences.map(([source]) => escapeMarkup(source)).join(' ')}</p>`;
  const { document: body } = documentFromHtml(html, { resolveMedia: () => null });
  const targets = new Map(story.map(([source, target, names = []]) => [source, { target, names }]));
  const rows = segmentsOf({ headline, standfirst: '', body }, 'en').map(
    ({ id: segment, block, role, text: source, hash }, position) => {
      const { target, names } = targets.get(source) ?? { target: source, names: [] };
      const by = { engine: 'apertium', origin: 'engine' } as const;
      return { ...{ segment, block, role, source, position, sourceHash: hash, target }, names: [...names], ...by };
    },
  );
  const said = checkArticle({
    from: 'en',
    to: 'fr',
    segments: rows.map(({ segment, ...row }) => ({ id: segment, ...row })),
  });
  const flags = new Map(said.segments.map((each) => [each.id, each.flags]));
  const identity = unique('held');
  const [dispatch] = await db.$client<{ id: string }[]>`
    insert into dispatches (source_id, identity, url, language, headline, body, stage, status, failure, licence_used, cluster_id)
    values (${sourceId}, ${identity}, ${`https://gale.example/${identity}`}, 'en', ${headline}, ${JSON.stringify(body)}::jsonb,
      'file', 'set_aside', '{"kind":"held"}', 'full', ${clusterId}) returning id`;
  const dispatchId = dispatch?.id ?? '';
  const translationId = await db.transaction(async (tx) => {
    const id = await ensureTranslation(tx, dispatchId, 'fr');
    await replaceSegments(
      tx,
      id,
      rows.map((row) => ({ ...row, flags: flags.get(row.segment) ?? [] })),
    );
    const now = new Date();
    const checked = { state: 'checked', verdict: 'hold', score: said.score, reasons: said.reasons } as const;
    await updateTranslation(tx, id, { ...checked, mix: { apertium: rows.length }, translatedAt: now, checkedAt: now });
    return id;
  });
  return { translationId, dispatchId, sourceId, headline: headlineTarget };
}
