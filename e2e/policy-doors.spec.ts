import { type APIRequestContext, test as base, expect } from '@playwright/test';
import { connect, type Database, openDatabase, type Sql } from '#db/client.ts';
import { personActor, type Role, roles } from '#newsroom/actor.ts';
import { anEdition } from '#tests/builders.ts';
import { actionDoors } from '#tests/policy/action-doors.ts';
import type { Scene } from '#tests/policy/case.ts';
import { columns, everybody } from '#tests/policy/columns.ts';
import type { Door, Request } from '#tests/policy/door.ts';
import { endpointDoors } from '#tests/policy/endpoint-doors.ts';
import { caseOf } from '#tests/policy/print-table.ts';
import { aScene } from '#tests/policy/scene.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { builtActions, callAction, type Outcome } from './call-action.ts';
import { aColleague } from './colleague.ts';
import { type RunningSite, startSite } from './running-site.ts';

/** Somebody of the newsroom and the requests that they send, signed in; a stranger sends them without. */
type Somebody = { actor: Scene['actor']; request: APIRequestContext };
type Everybody = { staff: Record<Role, Somebody>; stranger: APIRequestContext };
type OwnSite = { site: RunningSite; db: Database; sql: Sql };

const settings = ({ url }: RunningSite) => ({ baseURL: url, extraHTTPHeaders: { origin: url } });

const test = base.extend<object, OwnSite & Everybody>({
  // Of its own: hundreds of sections, subjects and drafts are made here, which no other test is to find in its pages.
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
    async ({}, use) => {
      const dataDir = await makeTemporaryFolder('policy');
      const site = await startSite(dataDir, { DEMO: 'off', WEB_PROCESSES: '1' });
      await use(site);
      await site.end('SIGINT');
      await removeFolder(dataDir);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  db: [
    async ({ site }, use) => {
      const db = openDatabase(site.databaseUrl, { max: 2 });
      await anEdition(db, 'en');
      await use(db);
      await db.end();
    },
    { scope: 'worker' },
  ],
  sql: [
    async ({ site }, use) => {
      const sql = connect(site.databaseUrl, { max: 2 });
      await use(sql);
      await sql.end();
    },
    { scope: 'worker' },
  ],
  staff: [
    async ({ db, site, playwright }, use) => {
      const signedIn = roles.map(async (role): Promise<[Role, Somebody]> => {
        const { userId, name, email, password } = await aColleague(db, role);
        const request = await playwright.request.newContext(settings(site));
        expect(await callAction(request, actionNamed('signInAction'), { fields: { email, password } })).toBe('done');
        return [role, { actor: personActor({ userId, name, role }), request }];
      });
      const staff = Object.fromEntries(await Promise.all(signedIn)) as Record<Role, Somebody>; // one for each of the roles
      await use(staff);
      for (const { request } of Object.values(staff)) await request.dispose();
    },
    { scope: 'worker' },
  ],
  stranger: [
    async ({ site, playwright }, use) => {
      const request = await playwright.request.newContext(settings(site));
      await use(request);
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

function actionNamed(name: string) {
  const action = builtActions()[name];
  if (!action) throw new Error(`the build knows no action ${name}`);
  return action;
}

async function ask(request: APIRequestContext, method: string, { address, data }: Request): Promise<Outcome> {
  const answer = await request.fetch(address, { method, data, maxRedirects: 0 });
  if (answer.ok()) return 'done';
  if (answer.status() === 401) return 'sign-in';
  const said = await answer.text();
  return answer.status() === 403 && !said.includes('foreign_origin') ? 'refused' : { other: said };
}

type Send<Sent> = (request: APIRequestContext, sent: Sent) => Promise<Outcome>;

/** Tries a door as everybody, each with an article of their own to act on. */
function tryDoor<Sent>(name: string, door: Door<Sent>, send: Send<Sent>): void {
  const policy = caseOf(door);
  test(name, async ({ db, sql, staff, stranger }) => {
    const entriesOf = async (userId: string) =>
      (await sql`select count(*)::int as entries from audit_log where actor_id = ${userId}`)[0]?.entries;
    for (const column of everybody) {
      const { actor, request } = staff[columns[column].role];
      const scene = await aScene(db, actor, column, policy);
      const sent = await door.send(scene);
      const before = await entriesOf(actor.userId);
      if (column === 'administrator') expect(await send(stranger, sent), 'a stranger').toBe('sign-in');
      const outcome = await send(request, sent);
      if (!policy.who.includes(column)) {
        expect(outcome, column).toBe('refused');
        expect(await entriesOf(actor.userId), `what ${column} left behind`).toBe(before);
      } else if (policy.isAskedOnly)
        expect(outcome, column).toEqual(expect.objectContaining({ other: expect.anything() }));
      else expect(outcome, column).toBe('done');
    }
  });
}

for (const [name, door] of Object.entries(endpointDoors)) {
  const [method = ''] = name.split(' ');
  tryDoor(name, door, (request, sent) => ask(request, method, sent));
}
for (const [name, door] of Object.entries(actionDoors))
  tryDoor(name, door, (request, sent) => callAction(request, actionNamed(name), sent));
