import { statfs } from 'node:fs/promises';
import { connect, type Sql } from '#db/client.ts';
import { countPendingMigrations } from '#db/database-state.ts';
import { listEditions } from '#db/queries/published-editions.ts';
import { listMediaFiles } from '#db/queries/published-media.ts';
import { env } from '#env.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { isBuildCurrent } from './build.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, say } from './terminal.ts';

const leastFreeBytes = 500_000_000;

type Finding = { what: string; problem: string | null };

/** `depeche check`: looks at database, files, disk and build, and ends with an error where something is amiss. */
export async function check(): Promise<void> {
  const database = await reachDatabase({ migrate: false });
  const sql = connect(database.url, { max: 1 });
  try {
    const findings = [
      await checkMigrations(sql),
      await checkEditions(sql),
      await checkMedia(sql),
      await checkDisk(),
      await checkBuild(),
    ];
    for (const { what, problem } of findings) say(problem ? `✗ ${what}: ${problem}` : `✓ ${what}`);
    const failed = findings.filter((finding) => finding.problem !== null).length;
    if (failed > 0) throw new CommandError(`${failed} of ${findings.length} checks failed.`);
  } finally {
    await sql.end();
    await database.release();
  }
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
