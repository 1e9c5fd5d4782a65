import { statfs } from 'node:fs/promises';
import { connect, type Sql } from '#db/client.ts';
import { countPendingMigrations } from '#db/database-state.ts';
import { listEditions } from '#db/queries/published-editions.ts';
import { listMissingInfoPages } from '#db/queries/published-info-pages.ts';
import { listMediaFiles } from '#db/queries/published-media.ts';
import { getSettings } from '#db/queries/published-settings.ts';
import { env } from '#env.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { isBuildCurrent } from './build.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, say } from './terminal.ts';

const leastFreeBytes = 500_000_000;

type Finding = {
  what: string;
  problem: string | null;
  /** Whether the site runs all the same, and somebody only has to write what is missing. */
  isAdvice?: boolean;
};

/** `depeche check`: looks at database, files, disk and build, and ends with an error where something is amiss. */
export async function check(): Promise<void> {
  const database = await reachDatabase({ migrate: false });
  const sql = connect(database.url, { max: 1 });
  try {
    const findings = [
      await checkMigrations(sql),
      await checkEditions(sql),
      await checkPaper(sql),
      await checkMedia(sql),
      await checkDisk(),
      await checkBuild(),
    ];
    for (const finding of findings) say(lineOf(finding));
    const failed = findings.filter(({ problem, isAdvice }) => problem !== null && !isAdvice).length;
    if (failed > 0) throw new CommandError(`${failed} of ${findings.length} checks failed.`);
  } finally {
    await sql.end();
    await database.release();
  }
}

function lineOf({ what, problem, isAdvice }: Finding): string {
  if (problem === null) return `✓ ${what}`;
  return `${isAdvice ? '!' : '✗'} ${what}: ${problem}`;
}

async function checkMigrations(sql: Sql): Promise<Finding> {
  const pending = await countPendingMigrations(sql);
  return {
    what: 'The database is up to date',
    problem: pending > 0 ? `${pending} migrations are missing; start the site` : null,
  };
}

async function checkEditions(sql: Sql): Promise<Finding> {
  const editions = await listEditions(sql);
  const names = editions.map((edition) => edition.locale).join(', ');
  return {
    what: `Editions: ${names || 'none'}`,
    problem: editions.some((edition) => edition.isDefault)
      ? null
      : 'no default edition; npm run depeche -- seed loads one',
  };
}

/** What the law wants a publisher to tell (in France, article 1-1 of the law of 21 June 2004). */
const publisherFacts = {
  legalForm: 'legal form',
  postalAddress: 'postal address',
  director: 'person who answers for publication',
  host: 'host',
  email: 'e-mail address',
} as const;

async function checkPaper(sql: Sql): Promise<Finding> {
  const [{ publisher }, editions] = await Promise.all([getSettings(sql), listEditions(sql)]);
  const facts = Object.entries(publisherFacts).flatMap(
    ([key, name]) => (publisher[key as keyof typeof publisherFacts] === '' ? [name] : []), // a key of the table itself
  );
  const pages = await listMissingInfoPages(sql);
  const problems = [
    ...(facts.length > 0 ? [`the setting publisher lacks: ${facts.join(', ')}`] : []),
    ...(pages.length > 0
      ? [`pages are missing: ${pages.map(({ locale, key }) => `${key} (${locale})`).join(', ')}`]
      : []),
  ];
  return {
    what: 'What the paper says of itself',
    isAdvice: true,
    problem: editions.length > 0 && problems.length > 0 ? problems.join('; ') : null,
  };
}

async function checkMedia(sql: Sql): Promise<Finding> {
  const store = mediaStore(env.dataDir);
  const missing: string[] = [];
  let count = 0;
  for await (const files of listMediaFiles(sql)) {
    count += files.length;
    for (const file of files) if (!(await store.has(file))) missing.push(file);
  }
  return {
    what: `Files of ${count} media`,
    problem: missing.length > 0 ? `${missing.length} are missing, the first is ${missing[0]}` : null,
  };
}

async function checkDisk(): Promise<Finding> {
  const { bavail, bsize } = await statfs(env.dataDir);
  const free = bavail * bsize;
  return {
    what: `Free space for ${env.dataDir}: ${Math.round(free / 1e9)} GB`,
    problem: free < leastFreeBytes ? 'less than half a gigabyte; free some, or move DATA_DIR' : null,
  };
}

async function checkBuild(): Promise<Finding> {
  return {
    what: 'The build is made from this code',
    problem: (await isBuildCurrent()) ? null : 'it is older or missing; npm start builds it',
  };
}
