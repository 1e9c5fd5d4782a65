import type { TestProject } from 'vitest/node';
import { connect } from '#db/client.ts';
import { startEmbedded } from '#db/embedded.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database of the run's server from which others can be made. */
    maintenanceUrl: string;
    /** Its migrated database that others are cloned from. */
    template: string;
  }
}

const template = 'depeche_template';
// What the tests write may be lost with the machine; speed is what counts.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Starts one Postgres for the run and migrates the template, which holds the two editions and nothing else. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeTemporaryFolder('tests');
  const server = await startEmbedded({ dataDir, settings });
  if (!server.ok) throw new Error(`the test database did not start: ${JSON.stringify(server.error)}`);
  const { url, stop } = server.value;
  const tearDown = async () => {
    await stop();
    await removeFolder(dataDir);
  };
  try {
    await makeTemplate(url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('maintenanceUrl', url);
  project.provide('template', template);
  return tearDown;
}

async function makeTemplate(maintenanceUrl: string): Promise<void> {
  const maintenance = connect(maintenanceUrl, { max: 1 });
  await maintenance`create database ${maintenance(template)}`;
  await maintenance.end();
  const url = new URL(maintenanceUrl);
  url.pathname = `/${template}`;
  const migrated = await migrateDatabase(url.href);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  const sql = connect(url.href, { max: 1 });
  await sql`
    insert into editions (locale, name, time_zone, is_default, position) values
      ('fr', 'Français', 'Europe/Paris', true, 0), ('en', 'English', 'Europe/Paris', false, 1)`;
  // Nobody may be connected to a database that is being cloned.
  await sql.end();
}
