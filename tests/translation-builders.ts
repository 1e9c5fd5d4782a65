import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client.ts';
import { insertRewrite } from '#db/queries/wire-rewrites.ts';
import {
  ensureTranslation,
  listSegments,
  rememberSegment,
  replaceSegments,
  updateTranslation,
} from '#db/queries/wire-translations.ts';
import type { sources } from '#db/schema/sources.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { segmentHash } from '#document/segments.ts';
import { machineActor } from '#newsroom/actor.ts';
import { addSource } from '#newsroom/add-source.ts';
import { segmentsOf } from '#newsroom/dispatch-segments.ts';
import { fileDispatch } from '#newsroom/file-dispatch.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { aSection, aSourceInput, expectOk, importer, unique } from './builders.ts';

const wire = machineActor('wire');

type Made = {
  headline?: string;
  html?: string;
  /** What a machine makes of a sentence; null where nobody has translated it. */
  translate?: ((text: string) => string) | null;
  filing?: NonNullable<(typeof sources.$inferInsert)['filing']>;
};

/**
 * A dispatch with its translation for the French edition, checked and ready to be filed. A worker that runs beside the test
 * leaves it alone.
 */
export async function aTranslation(db: Database, made: Made = {}) {
  const { headline = 'The Verge reports', html = '<p>Rain, says The Verge. Wind.</p>', filing = 'draft' } = made;
  const translate = made.translate === undefined ? (text: string) => `[fr] ${text}` : made.translate;
  const { id: sectionId } = await aSection(db);
  const input = aSourceInput({ sectionId, licencePolicy: 'full', licenceProof: 'Agreement.', filing });
  const { id: sourceId } = expectOk(await addSource(db, 'operator', input));
  const { document: body } = documentFromHtml(html, { resolveMedia: () => null });
  const text = { headline, standfirst: '', body };
  const stage = translate ? 'file' : 'translate';
  const status = translate ? 'waiting' : 'set_aside';
  const [row] = await db.$client<{ id: string }[]>`
    insert into dispatches (source_id, identity, url, language, headline, body, stage, status, licence_used, due_at)
    values (${sourceId}, 'a', 'https://gale.example/a', 'es', ${headline}, ${JSON.stringify(body)}::jsonb,
      ${stage}, ${status}, 'full', now() + interval '1 hour') returning id`;
  const dispatchId = row?.id ?? '';
  const translationId = await db.transaction(async (tx) => {
    const id = await ensureTranslation(tx, dispatchId, 'fr');
    const rows = segmentsOf(text, 'es').map(({ id: segment, block, role, text: source, hash }, position) => ({
      ...{ segment, block, role, source, position, sourceHash: hash },
      ...(translate && { target: translate(source), engine: 'echo', origin: 'engine' as const }),
    }));
    await replaceSegments(tx, id, rows);
    const checked = {
      state: 'checked',
      verdict: 'publish',
      mix: { echo: rows.length },
      translatedAt: new Date(),
    } as const;
    if (translate) await updateTranslation(tx, id, checked);
    return id;
  });
  return { translationId, dispatchId, sourceId };
}

/** The same as an article, in the status that is asked for. */
export async function aTranslatedArticle(db: Database, made: Made & { status?: 'draft' | 'published' } = {}) {
  const translation = await aTranslation(db, made);
  const { articleId } = expectOk(await fileDispatch(db, wire, { dispatchId: translation.dispatchId }));
  if (made.status === 'published') {
    const { version } = expectOk(await publishArticle(db, importer, { articleId, version: null }));
    await db.$client`update wire_translations set article_version = ${version} where id = ${translation.translationId}`;
  }
  return { ...translation, articleId };
}

/** What the sentences of a translation say, by their ids. */
export async function targetsOf(db: Database, translationId: string): Promise<Record<string, string | null>> {
  const rows = await listSegments(db, wire, translationId);
  return Object.fromEntries(rows.map(({ segment, target }) => [segment, target]));
}

type Sentence = { from?: string; source?: string; target?: string };

/** A sentence that is remembered, as a file brought it; returns its id. */
export async function aSentence(db: Database, sentence: Sentence = {}): Promise<string> {
  const { from = 'en', source = unique('Rain'), target = 'Pluie.' } = sentence;
  const memory = { fromLanguage: from, toLanguage: 'fr', sourceHash: segmentHash(source), source, target };
  await db.transaction((tx) => rememberSegment(tx, memory));
  const [row] = await db.$client<{ id: string }[]>`
    select id from translation_memory where from_language = ${from} and source = ${source}`;
  return row?.id ?? '';
}

/** A draft whose headline a model has rewritten: «The Verge reports» became «La pluie, selon The Verge». */
export async function aRewrite(db: Database, status: 'draft' | 'published' = 'draft') {
  const translation = await aTranslation(db);
  const { translationId } = translation;
  const made = {
    part: 'headline',
    before: '[fr] The Verge reports',
    after: 'La pluie, selon The Verge',
    engine: 'fake',
  };
  const rewriteId = randomUUID();
  await db.transaction((tx) => insertRewrite(tx, { ...made, id: rewriteId, translationId, madeAt: new Date() }));
  const { articleId } = expectOk(await fileDispatch(db, wire, { dispatchId: translation.dispatchId }));
  if (status === 'published') {
    const { version } = expectOk(await publishArticle(db, importer, { articleId, version: null }));
    await db.$client`update wire_translations set article_version = ${version} where id = ${translationId}`;
  }
  return { ...translation, articleId, rewriteId };
}

/** Two dispatches of different sources that tell of one event, each with an article in French. */
export async function anEvent(db: Database) {
  const dispatches = [await aTranslatedArticle(db), await aTranslatedArticle(db)];
  const [cluster] = await db.$client<{ id: string }[]>`
    insert into event_clusters (headline, language) values ('The Verge reports', 'es') returning id`;
  const clusterId = cluster?.id ?? '';
  await db.$client`update dispatches set cluster_id = ${clusterId}
    where id in ${db.$client(dispatches.map(({ dispatchId }) => dispatchId))}`;
  return { clusterId, dispatches };
}
