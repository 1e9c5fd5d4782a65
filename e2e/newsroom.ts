import { test as base } from '@playwright/test';
import { connect, type Database, openDatabase, type Sql } from '#db/client.ts';
import { demo } from './demo.ts';

type Newsroom = {
  /** Connections for use cases on the demo's database. */
  db: Database;
  /** Connections that change it behind the program's back. */
  sql: Sql;
};

/** Tests that publish something, or that change the database while readers read. */
export const test = base.extend<object, Newsroom>({
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
    async ({}, use) => {
      const db = openDatabase(demo.databaseUrl, { max: 2 });
      await use(db);
      await db.end();
    },
    { scope: 'worker' },
  ],
  sql: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
    async ({}, use) => {
      const sql = connect(demo.databaseUrl, { max: 2 });
      await use(sql);
      await sql.end();
    },
    { scope: 'worker' },
  ],
});
