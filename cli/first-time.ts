import { fileURLToPath } from 'node:url';
import { connect, openDatabase } from '#db/client.ts';
import { insertEditions } from '#db/queries/editor-edition.ts';
import { countUsersWithPassword } from '#db/queries/editor-users.ts';
import { hasSections } from '#db/queries/published-sections.ts';
import { refreshSearch } from '#db/queries/search-index.ts';
import { env } from '#env.ts';
import { machineActor } from '#newsroom/actor.ts';
import { addUser } from '#newsroom/add-user.ts';
import { loadEdition } from '#newsroom/load-edition/load-edition.ts';
import { loadPaper } from '#newsroom/load-edition/load-paper.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { makePassword } from './secrets.ts';
import { CommandError, progress } from './terminal.ts';

const demoFolder = fileURLToPath(new URL('../db/seed/edition', import.meta.url));
const firstPagesFolder = fileURLToPath(new URL('../db/seed/first-pages', import.meta.url));

/** Whether the database holds no paper yet: not one section. */
export async function isEmpty(databaseUrl: string): Promise<boolean> {
  const sql = connect(databaseUrl, { max: 1 });
  try {
    return !(await hasSections(sql));
  } finally {
    await sql.end();
  }
}

/** Loads the demo edition into an empty database. */
export async function loadDemo(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl);
  try {
    await loadEdition(db, mediaStore(env.dataDir), demoFolder, progress('Loading the demo edition'));
    await refreshSearch(db);
  } finally {
    await db.end();
  }
}

// The edition that a site can't be without: French, in the time zone of this machine, with the pages that the law asks for.
async function addFirstEdition(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1 });
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await db.transaction((tx) => insertEditions(tx, [{ locale: 'fr', name: 'Français', timeZone, isDefault: true }]));
    await loadPaper(db, machineActor('import'), firstPagesFolder, ['fr']);
  } finally {
    await db.end();
  }
}

/** Fills an empty database as the operator wants it: with the demo edition, or with an edition that is still blank. */
export async function fillIfEmpty(databaseUrl: string): Promise<void> {
  if (!(await isEmpty(databaseUrl))) return;
  await (env.demo ? loadDemo(databaseUrl) : addFirstEdition(databaseUrl));
}

/** Adds the first administrator if nobody can sign in yet; returns the password that was made up, to be shown once. */
export async function addFirstAdministrator(databaseUrl: string): Promise<string | null> {
  const db = openDatabase(databaseUrl, { max: 1 });
  try {
    if ((await countUsersWithPassword(db)) > 0) return null;
    const password = makePassword();
    const added = await addUser(db, { email: env.adminEmail, name: 'Administration', role: 'administrator', password });
    if (!added.ok)
      throw new CommandError(
        `The first administrator could not be added (${added.error.kind}). Set ADMIN_EMAIL to another address.`,
      );
    return password;
  } finally {
    await db.end();
  }
}
