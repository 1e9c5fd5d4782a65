import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';
import type { Database } from '#db/client.ts';
import type { Role } from '#newsroom/actor.ts';
import { filesMatching, readSource } from '#tests/source-tree.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { demo, pages } from './demo.ts';

const nobodysId = '00000000-0000-7000-8000-000000000000';
const addressOf = (file: string) =>
  file
    .replace(/^app\//, '/')
    .replace(/\/\([a-z]+\)/, '')
    .replace(/\/(?:page|route)\.tsx?$/, '')
    .replaceAll(/\[[a-z]+\]/g, nobodysId);

/** Every endpoint of the screens, by the files and the methods that they export. */
const endpoints = filesMatching(/^app\/api\/newsroom\/.*\/route\.ts$/).flatMap((file) =>
  [...readSource(file).matchAll(/export async function (GET|POST|PUT|PATCH|DELETE)\(/g)].map(([, method = '']) => ({
    method,
    address: addressOf(file),
  })),
);

/** Every screen but those of the sign-in, which are for strangers. */
const screens = filesMatching(/^app\/\(newsroom\)\/admin\/.*page\.tsx$/)
  .map(addressOf)
  .filter((address) => !address.startsWith(pages.signIn));

test('every endpoint of the newsroom refuses strangers, and every screen leads them to the sign-in', async ({
  request,
}) => {
  expect(endpoints.length).toBeGreaterThan(6);
  expect(screens.length).toBeGreaterThan(6);
  for (const { method, address } of endpoints) {
    const ask = (origin: string) =>
      request.fetch(demo.url + address, { method, headers: { origin }, data: method === 'GET' ? undefined : {} });
    expect((await ask(demo.url)).status(), `${method} ${address}`).toBe(401);
    expect((await ask('https://elsewhere.example')).status(), `${method} ${address} from elsewhere`).toBe(403);
  }
  for (const address of screens) {
    const answer = await request.get(demo.url + address, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], address).toEqual([307, pages.signIn]);
  }
});

/** What a form of a screen sends without script, as anybody could write it down. */
async function fieldsOf(form: Locator): Promise<Record<string, string>> {
  return form.evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) throw new Error('no form');
    return Object.fromEntries([...new FormData(element)].map(([name, value]) => [name, String(value)]));
  });
}

/** Sends the form as whoever's request it is. */
async function send(request: APIRequestContext, address: string, multipart: Record<string, string>): Promise<void> {
  await request.post(demo.url + address, { multipart, headers: { origin: demo.url }, maxRedirects: 0 });
}

async function state(db: Database, userId: string) {
  const [row] = await db.$client`
    select role, suspended_at is not null as "isSuspended",
      (select count(*)::int from password_resets r where r.user_id = u.id) as links
    from users u where id = ${userId}`;
  return row;
}

test('the forms of the administration do nothing in the hands of others', async ({ browser, db }) => {
  const plain = () => browser.newContext({ baseURL: demo.url, javaScriptEnabled: false });
  const [mine, theirs, nobodys] = [await plain(), await plain(), await plain()];
  const signInPlainly = async (page: Page, role: Role) => signIn(page, await aColleague(db, role));
  const page = await mine.newPage();
  await signInPlainly(page, 'administrator');
  await signInPlainly(await theirs.newPage(), 'editor');
  const { userId } = await aColleague(db, 'reporter');
  const before = await state(db, userId);
  const address = `/admin/users/${userId}`;
  await page.goto(address);
  const forms = page.getByRole('main').locator('form');
  expect(await forms.count()).toBe(3);
  for (const form of await forms.all()) {
    const fields = await fieldsOf(form);
    if ('role' in fields) fields.role = 'administrator';
    for (const context of [theirs, nobodys]) await send(context.request, address, fields);
    expect(await state(db, userId)).toEqual(before);
    // The very same request does it in the right hands.
    await send(page.request, address, fields);
    expect(await state(db, userId)).not.toEqual(before);
    await db.$client`update users set role = 'reporter', suspended_at = null where id = ${userId}`;
    await db.$client`delete from password_resets where user_id = ${userId}`;
  }
  for (const context of [mine, theirs, nobodys]) await context.close();
});
