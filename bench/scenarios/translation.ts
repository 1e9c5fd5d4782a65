import { type Database, openDatabase } from '#db/client.ts';
import { openHostLocks } from '#db/host-locks.ts';
import { ok } from '#lib/result.ts';
import { addTerm } from '#newsroom/add-term.ts';
import { applyRepair } from '#newsroom/apply-repair.ts';
import { prepareRepair } from '#newsroom/prepare-repair.ts';
import { databaseLedger } from '#wire/pipeline/database-ledger.ts';
import type { Machines } from '#wire/pipeline/machines.ts';
import { openMachines } from '#wire/pipeline/open-machines.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { runDue } from '#wire/run.ts';
import type { Engine } from '#wire/translate/engine.ts';
import { createEngineChain } from '#wire/translate/engine-chain.ts';
import { createApertium } from '#wire/translate/engines/apertium.ts';
import { whole } from '../figures.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const sentencesEach = 20;
const paragraphsEach = 5;
const servers = 4;

export const scenario: Scenario = {
  title: 'Translating',
  method:
    `Dispatches in English of ${sentencesEach} sentences in ${paragraphsEach} paragraphs, with names, numbers, links and marks, on ` +
    `${servers} servers, wait to be translated. A run counts until all of them are translated, checked and filed, in English too, in one process. ` +
    'The engine that costs nothing knows the phrases of these sentences and answers at once: what is left is our own. Then a term ' +
    'that stands in every article is added, and all of them are repaired: the differences first, then the articles with their corrections.',
  measure,
};

// What the dispatches are made of, and what the engine that costs nothing makes of it.
const phrases: readonly [english: string, french: string][] = [
  ['The ferry stays in the port of', 'Le ferry reste dans le port de'],
  ['according to', 'selon'],
  ['passengers are waiting for the wind to drop', 'passagers attendent que le vent tombe'],
  ['The company lost', 'L’entreprise a perdu'],
  ['million euros in', 'millions d’euros en'],
  ['said the harbour master', 'a déclaré le capitaine du port'],
  ['The road to the north is', 'La route vers le nord est'],
  ['closed', 'fermée'],
];

function story(at: number) {
  const sentence = (number: number) => {
    const figure = 3 + ((at * sentencesEach + number) % 897);
    return [
      `The ferry stays in the port of Palma, according to The Verge ${figure}.`,
      `${figure} passengers are waiting for the wind to drop, said the harbour master Ingrid Flett.`,
      `The company lost ${figure} million euros in 2025.`,
      'The road to the north is <b>closed</b>.',
    ][number % 4];
  };
  const each = sentencesEach / paragraphsEach;
  const paragraphs = Array.from({ length: paragraphsEach }, (_, paragraph) =>
    Array.from({ length: each }, (_one, number) => sentence(paragraph * each + number)).join(' '),
  );
  const text = (words: string) =>
    words.split(/<\/?b>/).map((part, index) => {
      const marks = index % 2 === 1 ? { marks: [{ type: 'bold' }] } : {};
      return { type: 'text', text: part, ...marks };
    });
  const content = paragraphs.map((words) => ({ type: 'paragraph', content: text(words) }));
  return { headline: `The ferry stays in the port of Palma ${at}`, body: { type: 'doc', content } };
}

const phrasebook: Engine = {
  name: 'phrasebook',
  protection: 'tags',
  limits: { segments: 1000, characters: 1_000_000 },
  supports: async () => true,
  translate: async ({ texts }) => {
    const translated = texts.map((text) =>
      phrases.reduce((made, [english, french]) => made.replaceAll(english, french), text),
    );
    return ok({ texts: translated, characters: texts.join('').length, cost: 0 });
  },
};

async function measure(rig: Rig): Promise<Outcome> {
  const db = openDatabase(rig.databaseUrl, { max: 8 });
  const apertium = createApertium();
  try {
    rig.say('Translating');
    const count = rig.extent.isQuick ? 200 : 1000;
    const machinesOf = (engine: Engine) =>
      openMachines(createEngineChain({ engines: [engine], ledger: databaseLedger(db) }));
    const own = await translateAll(rig, db, { count, machines: machinesOf(phrasebook) });
    const repaired = await repairAll(db, machinesOf(phrasebook));
    const hasApertium = await apertium.supports('en', 'fr');
    const withApertium = hasApertium
      ? await translateAll(rig, db, { count: count / 10, machines: machinesOf(apertium) })
      : null;
    const row = (what: string, { items, seconds }: Run) => [
      what,
      whole(items),
      seconds.toFixed(1),
      whole(items / seconds),
    ];
    const perSecond = (rate: number) => `${whole(rate)} items/s`;
    const rows = [
      row('translated, checked and filed, without the engine', own),
      ...(withApertium ? [row('the same with Apertium (en → ca → fr)', withApertium)] : []),
      row('articles after a new term: differences', repaired.differences),
      row('articles after a new term: updates and corrections', repaired.changes),
    ];
    return {
      tables: [{ labels: 1, columns: ['what', 'number', 'seconds', 'a second'], rows }],
      budgets: [
        judge('translating, our own cost', { measured: own.items / own.seconds, atLeast: 50, show: perSecond }),
      ],
      remarks: [
        `Progress of the repair was told ${whole(repaired.reports)} times.`,
        ...(hasApertium ? [] : ['Apertium is not installed on this machine: nothing can be said of it.']),
      ],
    };
  } finally {
    await apertium.close();
    await db.end();
  }
}

type Run = { items: number; seconds: number };

async function translateAll(
  rig: Rig,
  db: Database,
  { count, machines }: { count: number; machines: Machines },
): Promise<Run> {
  await addDispatches(db, count);
  const locks = openHostLocks(rig.databaseUrl);
  try {
    const begun = performance.now();
    const complain = (_source: unknown, fault: unknown) => {
      throw fault;
    };
    await runDue({ db, locks, siteUrl: 'https://depeche.example', allowedHosts: [], machines, complain });
    const seconds = (performance.now() - begun) / 1000;
    const [filed] = await db.$client<{ count: number }[]>`
      select count(*)::int as count from dispatches d join sources s on s.id = d.source_id
      where s.slug like ${`${prefix}-%`} and d.status = 'done'`;
    await db.$client`update sources set paused_at = now() where slug like ${`${prefix}-%`}`;
    return { items: filed?.count ?? 0, seconds };
  } finally {
    await locks.end();
  }
}

let prefix = '';

/** Dispatches that wait to be translated, of sources that have nothing new. */
async function addDispatches(db: Database, count: number): Promise<void> {
  prefix = `translating-${Date.now()}`;
  const later = new Date(Date.now() + 86_400_000).toISOString();
  const sources = await db.$client<{ id: string }[]>`insert into sources ${db.$client(
    Array.from({ length: servers }, (_, at) => ({
      slug: `${prefix}-${at}`,
      name: 'The Verge',
      language: 'en',
      homepage: `https://${prefix}-${at}.example`,
      feed_url: `https://${prefix}-${at}.example/feed`,
      licence_policy: 'full' as const,
      licence_proof: 'Made for measuring.',
      next_due_at: later,
    })),
  )} returning id`;
  await db.$client`update sources set translate_into = '{fr}',
    section_id = (select id from sections order by position limit 1) where slug like ${`${prefix}-%`}`;
  for (let at = 0; at < count; at += 1) {
    const { headline, body } = story(at);
    const dispatch = {
      source_id: sources[at % servers]?.id ?? '',
      identity: `${prefix}-${at}`,
      url: `https://${prefix}.example/${at}`,
      language: 'en',
      headline,
      body: JSON.stringify(body),
      stage: 'translate' as const,
      status: 'waiting' as const,
      licence_used: 'full' as const,
    };
    await db.$client`insert into dispatches ${db.$client(dispatch)}`;
  }
}

async function repairAll(db: Database, machines: Machines) {
  await db.$client`update articles a set status = 'published', published_at = now() from wire_translations t
    join dispatches d on d.id = t.dispatch_id where t.article_id = a.id and d.identity like ${`${prefix}-%`}`;
  const term = { fromLanguage: 'en', toLanguage: 'fr', source: 'ferry', handling: 'translate', target: 'bac' } as const;
  const added = await addTerm(db, 'operator', { ...term, partOfSpeech: 'noun', isCaseSensitive: false });
  if (!added.ok) throw new Error(`no term: ${added.error.kind}`);
  let reports = 0;
  const timed = async (repairId: string): Promise<Run> => {
    const begun = performance.now();
    const progress = await repairGlossary({ db, machines }, repairId, () => {
      reports += 1;
    });
    const items = (progress?.proposed ?? 0) + (progress?.repaired ?? 0);
    return { items, seconds: (performance.now() - begun) / 1000 };
  };
  const prepared = await prepareRepair(db, 'operator', { termId: added.value.id });
  if (!prepared.ok) throw new Error(`no repair: ${prepared.error.kind}`);
  const { repairId } = prepared.value;
  const differences = await timed(repairId);
  const note = 'Le mot « ferry » est remplacé par « bac ».';
  const applied = await applyRepair(db, 'operator', { repairId, note });
  if (!applied.ok) throw new Error(`not applied: ${applied.error.kind}`);
  return { differences, changes: await timed(repairId), reports };
}
