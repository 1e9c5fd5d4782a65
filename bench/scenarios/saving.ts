import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { connect, type Database, openDatabase } from '#db/client.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { machineActor } from '#newsroom/actor.ts';
import { addUser } from '#newsroom/add-user.ts';
import type { ArticleContentInput } from '#newsroom/article-content.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { saveDraft } from '#newsroom/save-draft.ts';
import { articleEndpoint, signInAgainPath } from '#paths/newsroom.ts';
import { ms, percentile } from '../figures.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const longestP95 = 150;
const writers = 10;
/** How often somebody who writes without a pause saves, in milliseconds. */
const pace = 1500;

export const scenario: Scenario = {
  title: 'Saving',
  method:
    'An editor that is signed in saves a draft again and again over HTTP, each time on top of its last version and with another ' +
    'text; a save counts from its request to the end of its answer. Beside it the use case alone, called in another process ' +
    `without HTTP, session and web server. ${writers} people who write without a pause save every ${pace} ms, each their own article.`,
  measure,
};

type Draft = { id: string; version: number; content: ArticleContentInput };

async function measure(rig: Rig): Promise<Outcome> {
  const db = openDatabase(rig.databaseUrl, { max: 4 });
  try {
    rig.say('Saving');
    const actor = machineActor('import');
    const desk = await signIn(db, rig);
    const saves = rig.extent.isQuick ? 40 : 200;
    const [short, long, direct] = [await write(db, rig, 1000), await write(db, rig, 4000), await write(db, rig, 1000)];
    const each = (draft: Draft, save: Save) => times(saves, () => change(draft, save));
    const alone: Save = async ({ id: articleId, version, content }) => {
      const saved = await saveDraft(db, actor, { articleId, version, content, isAutosave: true });
      if (!saved.ok) throw new Error(`A draft could not be saved: ${saved.error.kind}`);
      return saved.value.version;
    };
    const rows: [string, number[]][] = [
      ['1,000 words', await each(short, desk)],
      ['4,000 words', await each(long, desk)],
      ['1,000 words, the use case alone', await each(direct, alone)],
      [`${writers} people at a time, 1,000 words each`, await writeTogether(db, rig, desk)],
    ];
    return report(rows);
  } finally {
    await db.end();
  }
}

type Save = (draft: Draft) => Promise<number>;

/** Adds somebody, signs them in as the screen does, and gives what saves in their name. */
async function signIn(db: Database, { web }: Rig): Promise<Save> {
  const origin = `http://127.0.0.1:${web.port}`;
  const headers = { 'content-type': 'application/json', origin };
  const person = { email: `banc-${Date.now()}@depeche.example`, password: 'une phrase pour le banc' };
  const added = await addUser(db, { ...person, name: 'Banc d’essai', role: 'editor' });
  if (!added.ok) throw new Error(`Nobody could be added: ${added.error.kind}`);
  const body = JSON.stringify({ ...person, personId: added.value });
  const opened = await fetch(origin + signInAgainPath, { method: 'POST', headers, body });
  if (!opened.ok) throw new Error(`Nobody could sign in: ${opened.status} ${await opened.text()}`);
  const cookie = opened.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return async ({ id, version, content }) => {
    const body = JSON.stringify({ version, content, isAutosave: true });
    const answer = await fetch(origin + articleEndpoint(id), { method: 'PUT', headers: { ...headers, cookie }, body });
    if (!answer.ok) throw new Error(`A draft could not be saved: ${answer.status} ${await answer.text()}`);
    return z.object({ version: z.number() }).parse(await answer.json()).version;
  };
}

async function write(db: Database, rig: Rig, words: number): Promise<Draft> {
  const sql = connect(rig.databaseUrl, { max: 1 });
  const [latest] = await listLatest(sql, { locale: 'fr', limit: 1 }).finally(() => sql.end());
  const [section] = latest ? [latest.section] : [];
  if (!section) throw new Error('The site has no article yet.');
  const sentence = 'Le conseil a voté hier soir, après deux heures de débat, un budget que personne n’attendait. ';
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: sentence.repeat(5).trim() }] };
  const body = { type: 'doc', content: Array.from({ length: words / 80 }, () => paragraph) };
  const slug = `banc-${words}-${Math.random().toString(36).slice(2)}`;
  const content: ArticleContentInput = { headline: 'Le banc d’essai enregistre', slug, sectionId: section.id, body };
  const article = { locale: 'fr', storyId: null, origin: 'staff', content } as const;
  const created = await createArticle(db, machineActor('import'), article);
  if (!created.ok) throw new Error(`A draft could not be written: ${created.error.kind}`);
  return { id: created.value.id, version: created.value.version, content };
}

/** Saves another text, and says how long it took. */
async function change(draft: Draft, save: Save): Promise<number> {
  draft.content = { ...draft.content, standfirst: `Écrit pour la ${draft.version}e fois.` };
  const begun = performance.now();
  draft.version = await save(draft);
  return performance.now() - begun;
}

async function times(count: number, run: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  // The first ones find nothing warm, and nobody would notice them.
  for (let index = -5; index < count; index += 1) {
    const time = await run();
    if (index >= 0) taken.push(time);
  }
  return taken;
}

async function writeTogether(db: Database, rig: Rig, save: Save): Promise<number[]> {
  const until = performance.now() + rig.extent.publishingSeconds * 1000;
  const taken: number[] = [];
  const drafts: Draft[] = [];
  for (let writer = 0; writer < writers; writer += 1) drafts.push(await write(db, rig, 1000));
  const writing = drafts.map(async (draft, writer) => {
    await delay((pace * writer) / writers);
    while (performance.now() < until) {
      const time = await change(draft, save);
      taken.push(time);
      await delay(Math.max(0, pace - time));
    }
  });
  await Promise.all(writing);
  return taken;
}

function report(rows: readonly [string, number[]][]): Outcome {
  const [, , , together] = rows;
  const p95 = (taken: readonly number[] = []) => percentile(taken, 0.95);
  const budgets = [rows[0], rows[1], together].flatMap((row) =>
    row
      ? [
          judge(`save, ${row[0]} (p95)`, {
            measured: p95(row[1]),
            atMost: longestP95,
            show: (value) => `${ms(value)} ms`,
          }),
        ]
      : [],
  );
  const columns = ['what is saved', 'p50 (ms)', 'p95', 'p99', 'saves'];
  const figures = rows.map(([name, taken]) => [
    name,
    ...[0.5, 0.95, 0.99].map((share) => ms(percentile(taken, share))),
    String(taken.length),
  ]);
  return { tables: [{ labels: 1, columns, rows: figures }], budgets, remarks: [] };
}
