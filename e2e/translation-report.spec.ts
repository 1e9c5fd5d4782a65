import { expect, type Page } from '@playwright/test';
import { connect } from '#db/client.ts';
import { unique } from '#tests/builders.ts';
import { demo, pages } from './demo.ts';
import { test as readerTest } from './reader.ts';

/** Each test is another reader, and so has reports of its own to send: the last address that a proxy of ours added. */
const test = readerTest.extend<{ from: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
  from: async ({}, use) => use(`2001:db8:${hex()}:${hex()}::1`),
  extraHTTPHeaders: async ({ from }, use) => use({ 'x-forwarded-for': from }),
});

const hex = () => Math.floor(Math.random() * 0xffff).toString(16);
const passage = `${demo.reports}/p-2`;
const remark = (page: Page) => page.getByRole('textbox', { name: 'Qu’est-ce qui ne va pas' });
const proposal = (page: Page) => page.getByRole('textbox', { name: 'Comment le diriez-vous' });
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer à la rédaction' }).click();

async function reported(text: string) {
  const sql = connect(demo.databaseUrl, { max: 1 });
  const rows =
    await sql`select passage, target, source, proposal, state from translation_reports where remark = ${text}`;
  await sql.end();
  return rows;
}

/** What was refused is no problem of the page: takes what the browser wrote of it off the list. */
function forgive(problems: string[], status: number): void {
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes(String(status))));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    describeReporting();
    describeRefusals();
  });
}

function describeReporting(): void {
  test('a reader reports a passage from under its original, and the desk gets both texts', async ({ page, reader }) => {
    const text = unique('Ce ne sont pas des chaussures');
    await reader.open(pages.wire);
    await page.locator('details.original summary').first().click();
    await page.getByRole('link', { name: 'Signaler une erreur de traduction\u00a0: le passage 1' }).click();
    await expect(page.getByText('Elftausend').or(page.getByText('Container mit 11.040'))).toBeVisible();
    await remark(page).fill(text);
    await proposal(page).fill('Au terminal, onze mille chaussures gauches.');
    await send(page);
    await expect(page).toHaveURL(`${demo.url}${demo.reports}/merci`);
    await expect(page.getByRole('heading', { level: 1, name: 'Merci' })).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    const [report, ...more] = await reported(text);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ passage: '0', state: 'open' });
    expect(report?.target).toContain('Steinwerder');
    expect(report?.source).toContain('Container mit 11.040 Sportschuhen');
    await page.getByRole('link', { name: 'Hambourg cherche onze mille' }).click();
    await expect(page).toHaveURL(`${demo.url}${pages.wire}`);
  });

  test('from the end of the text one comes to any passage of it, in the light version too', async ({
    page,
    reader,
  }) => {
    const text = unique('Trop vague');
    await reader.open(`/lite${pages.wire}`);
    await page.getByRole('link', { name: 'Signaler une erreur de traduction', exact: true }).click();
    await page.getByText('Un passage en particulier').click();
    await page.getByRole('link', { name: /^le chapeau/ }).click();
    await remark(page).fill(text);
    await send(page);
    await expect(page).toHaveURL(`${demo.url}/lite${demo.reports}/merci`);
    expect(await reported(text)).toMatchObject([{ passage: 'standfirst', source: null }]);
  });
}

function describeRefusals(): void {
  test('a report that says nothing is refused with a sentence, and sent again when it says something', async ({
    page,
    reader,
    problems,
  }) => {
    const text = unique('Un mot');
    await reader.open(passage);
    await remark(page).fill('   ');
    await send(page);
    await expect(page.getByRole('alert')).toHaveText('Dites ce qui ne va pas, ou comment vous le diriez.');
    forgive(problems, 422);
    await remark(page).fill(text);
    await send(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Merci' })).toBeVisible();
    expect(await reported(text)).toHaveLength(1);
  });

  test('a flood is refused with a sentence, and what was typed is still there', async ({ page, reader, problems }) => {
    const texts = Array.from({ length: 5 }, () => unique('Encore'));
    for (const text of texts) {
      await reader.open(passage);
      await remark(page).fill(text);
      await send(page);
      await expect(page.getByRole('heading', { level: 1, name: 'Merci' })).toBeVisible();
    }
    const last = unique('La sixième');
    await reader.open(passage);
    await remark(page).fill(last);
    await proposal(page).fill('Ma version.');
    await send(page);
    await expect(page.getByRole('alert')).toContainText('renvoyez-le dans une heure');
    await expect(remark(page)).toHaveValue(last);
    await expect(proposal(page)).toHaveValue('Ma version.');
    forgive(problems, 429);
    expect(await reported(last)).toEqual([]);
    // The page of everybody else is as it was.
    await reader.open(passage);
    await expect(remark(page)).toHaveValue('');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('what was made up is refused, and leaves nothing', async ({ request }) => {
  const text = unique('Un faux');
  const form = (more: Record<string, string>) => ({ form: { remark: text, seen: 'x', ...more }, maxRedirects: 0 });
  const [english] = [demo.reports.replace('/signaler/', '/en/report/')];
  const tries: [string, number, object?][] = [
    [`${demo.reports}/p-2`, 409],
    [`${demo.reports}/p-99`, 404],
    [`/signaler/${crypto.randomUUID()}/p-1`, 404],
    [`${english}/p-1`, 404],
    [`${demo.reports}/merci`, 405],
    [pages.wire, 405],
    [`${demo.reports}/p-2`, 403, { origin: 'https://exemple.example' }],
    [`${demo.reports}/p-2`, 409, { accept: 'application/json' }],
  ];
  for (const [address, status, headers = {}] of tries) {
    const answer = await request.post(`${demo.url}${address}`, { ...form({}), headers: { ...headers } });
    expect(answer.status(), address).toBe(status);
  }
  // What was typed comes back as text, whatever it is.
  const script = '</textarea><script>alert(1)</script><!--$?-->';
  const stale = await request.post(`${demo.url}${passage}`, form({ remark: script }));
  const page = await stale.text();
  expect([stale.status(), page.includes('<script>alert')]).toEqual([409, false]);
  expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;');
  // A program that fills in every field is told that all went well.
  const trapped = await request.post(`${demo.url}${passage}`, form({ website: 'https://exemple.example' }));
  expect(trapped.status()).toBe(303);
  expect(await reported(text)).toEqual([]);
});

test('a reader comes to the report by keyboard, and sends it', async ({ page, reader }) => {
  const text = unique('Au clavier');
  await reader.open(passage);
  await remark(page).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Autrement dit.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Merci' })).toBeVisible();
  expect(await reported(text)).toMatchObject([{ proposal: 'Autrement dit.' }]);
});

test('marking words of a translation offers to report their passage, and nothing else does', async ({
  page,
  reader,
}) => {
  await reader.open(pages.wire);
  const links = page.getByRole('link', { name: 'Signaler une erreur de traduction', exact: true });
  await expect(links).toHaveCount(1);
  await page.locator('#p-2').selectText();
  await expect(links).toHaveCount(2);
  await links.last().click();
  await expect(page).toHaveURL(`${demo.url}${passage}`);
});
