import { randomUUID } from 'node:crypto';
import { test as base, inject, vi } from 'vitest';
import { connect, type Database, openDatabase, type Sql } from '#db/client.ts';

type Fixtures = {
  $file: {
    /** Address of a migrated database that belongs to this test file alone. */
    databaseUrl: string;
    /** Connections that read it, or that change it behind the program's back. */
    sql: Sql;
    /** Connections for the use cases. */
    db: Database;
  };
};

/** Makes a migrated database with the editions fr (default) and en; the caller drops it. */
export async function makeDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const maintenanceUrl = inject('maintenanceUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const maintenance = connect(maintenanceUrl, { max: 1 });
  await maintenance`create database ${maintenance(name)} template ${maintenance(inject('template'))} strategy file_copy`;
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  const drop = async () => {
    await dropDatabase(maintenance, name);
    await maintenance.end();
  };
  return { url: url.href, drop };
}

/** Drops a database, by force only after its last connections had a moment to end by themselves. */
export async function dropDatabase(maintenance: Sql, name: string): Promise<void> {
  const connections = () => maintenance`select pid from pg_stat_activity where datname = ${name}`;
  await vi.waitUntil(async () => (await connections()).length === 0, { timeout: 3000 }).catch(() => {});
  await maintenance`drop database ${maintenance(name)} with (force)`;
}

/** Tests against the real Postgres; each file has a database of its own. */
export const test = base.extend<Fixtures>({
  databaseUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from this pattern what the fixture needs
    async ({}, use) => {
      const { url, drop } = await makeDatabase();
      await use(url);
      await drop();
    },
    { scope: 'file' },
  ],
  sql: [
    async ({ databaseUrl }, use) => {
      const sql = connect(databaseUrl, { max: 4 });
      await use(sql);
      await sql.end({ timeout: 5 });
    },
    { scope: 'file' },
  ],
  db: [
    async ({ databaseUrl }, use) => {
      const db = openDatabase(databaseUrl, { max: 6 });
      await use(db);
      await db.end();
    },
    { scope: 'file' },
  ],
});
