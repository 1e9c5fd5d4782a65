import { expect, type Page } from '@playwright/test';
import { insertRewrite } from '#db/queries/wire-rewrites.ts';
import { reviewRecordPath } from '#paths/newsroom.ts';
import { deskItemPath, wireDeskPath } from '#paths/wire-desk.ts';
import { aHeldDispatch, aWholeSource, soundStory } from '#tests/held-dispatches.ts';
import { expectAccessible, expectReflow } from './accessible.ts';
import { ask, textOf } from './ask.ts';
import { aColleague, type Colleague, signIn, test } from './colleague.ts';
import { demo } from './demo.ts';

const sentence = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
// Next has an alert of its own, for the names of pages.
const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const inHand = (page: Page) => expect(button(page, /^Publier, relu par moi/)).toBeEnabled();

/** Accepts as soon as there was time to read; whoever is quicker is told so. */
async function accept(page: Page): Promise<void> {
  await expect(async () => {
    await button(page, /^Publier, relu par moi/).click();
    await expect(page.getByText(/^Publiée\u00a0:/)).toBeVisible({ timeout: 900 });
  }).toPass();
}

async function addressOf(sql: { unsafe: (query: string, values: string[]) => Promise<unknown[]> }, id: string) {
  const rows = await sql.unsafe(
    `select n.slug || '/' || a.slug as path from wire_translations t join articles a on a.id = t.article_id
      join section_names n on n.section_id = a.section_id and n.locale = a.locale where t.id = $1`,
    [id],
  );
  const [row] = rows as { path: string }[]; // what the query asks for
  return `/${row?.path}`;
}

test.use({ baseURL: demo.url });

test('a dispatch is corrected, confirmed and accepted, and a stranger reads who reviewed it', async ({
  page,
  db,
  sql,
}, { project }) => {
  const editor = await aColleague(db);
  const { translationId, sourceId } = await aHeldDispatch(db);
  await signIn(page, editor);
  await page.goto(deskItemPath(translationId, { source: sourceId }));
  await inHand(page);
  await expectAccessible(page);

  // What is doubtful holds it, with the way to the first such sentence.
  await button(page, /^Publier, relu par moi/).click();
  await expect(alert(page)).toContainText('2 phrases douteuses');
  const named = sentence(page, '1');
  await expect(named).toHaveAttribute('aria-current', 'step');
  await expect(named).toContainText('Un nom qui devait rester tel quel a changé');
  await named.getByRole('button', { name: /^Rétablir/ }).click();
  await expect(named).toContainText('selon The Verge');

  const costs = sentence(page, '2');
  await costs.getByRole('button', { name: /^Corriger/ }).click();
  await costs.getByRole('textbox').fill('Les travaux coûteront 12 millions d’euros.');
  await costs.getByRole('button', { name: 'Garder' }).click();
  await expect(costs).toContainText('12 millions');
  await sentence(page, '3')
    .getByRole('button', { name: /^Confirmer/ })
    .click();
  await expect(sentence(page, '3')).toContainText(`confirmée par ${editor.name}`);
  if (project.name === 'phone') await expectReflow(page);

  await accept(page);
  const address = await addressOf(sql, translationId);
  await expect.poll(async () => (await ask(address)).status).toBe(200);
  const story = textOf(await ask(address));
  expect(story).toContain('relu par');
  expect(story).toContain('selon The Verge');
  expect(story).not.toContain('Le Bord');
  expect(story).toMatch(/12\smillions/);
});

test('a rejection says why, and is taken back with one key', async ({ page, db, sql }) => {
  const { translationId, sourceId, headline } = await aHeldDispatch(db);
  await signIn(page, await aColleague(db));
  await page.goto(deskItemPath(translationId, { source: sourceId }));
  await inHand(page);
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog', { name: 'Rejeter la dépêche' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Rejetée\u00a0: «\u00a0${headline}\u00a0».`)).toBeVisible();
  const state = async () =>
    (await sql`select decision from wire_translations where id = ${translationId}`)[0]?.decision;
  expect(await state()).toBe('rejected');
  await page.keyboard.press('z');
  await expect(page.getByText('Rejet annulé')).toBeVisible();
  expect(await state()).toBeNull();
  await expect(page).toHaveURL(new RegExp(translationId));
});

test('a headline that a model reworded stands with what it was, and is taken back', async ({ page, db, sql }) => {
  const { translationId, sourceId, headline } = await aHeldDispatch(db, { story: soundStory });
  const made = { part: 'headline', before: headline, after: 'Le ferry à quai', engine: 'mistral-small' };
  await db.transaction((tx) => insertRewrite(tx, { ...made, translationId, madeAt: new Date() }));
  await signIn(page, await aColleague(db));
  await page.goto(deskItemPath(translationId, { source: sourceId }));
  await inHand(page);
  await expect(page.getByText('Titre mis au style de la maison par mistral-small')).toContainText(headline);
  await expectAccessible(page);
  await button(page, 'Rétablir\u00a0: Titre').click();
  await expect(page.getByText('La ligne est de nouveau telle qu’elle a été traduite.')).toBeVisible();
  await expect(page.getByText('Titre mis au style')).toBeHidden();
  const [row] =
    await sql`select undone_by is not null as is_undone from wire_rewrites where translation_id = ${translationId}`;
  expect(row).toEqual({ is_undone: true });
});

test('what changed meanwhile is marked instead of being published', async ({ page, db, sql, problems }) => {
  const { translationId, sourceId } = await aHeldDispatch(db, { story: soundStory });
  await signIn(page, await aColleague(db));
  await page.goto(deskItemPath(translationId, { source: sourceId }));
  await inHand(page);
  await sql`update wire_segments set target = 'Le port rouvre.' where translation_id = ${translationId} and segment = 'body/0:0'`;
  await button(page, /^Publier, relu par moi/).click();
  await expect(alert(page)).toContainText('La dépêche a changé pendant que vous la lisiez');
  await expect(sentence(page, '1')).toContainText('A changé entre-temps');
  await expect(sentence(page, '1')).toContainText('Le port rouvre.');
  // The refusal that the browser writes down was asked for.
  problems.length = 0;
  await accept(page);
  problems.length = 0;
});

test('two reviewers: the second is told who has it, takes it over, and the first loses nothing', async ({
  page,
  browser,
  db,
  problems,
}) => {
  test.slow();
  const [anna, boris] = [await aColleague(db), await aColleague(db)];
  const { translationId, sourceId } = await aHeldDispatch(db);
  await signIn(page, anna);
  await page.goto(deskItemPath(translationId, { source: sourceId }));
  await inHand(page);
  const theirs = await browser.newPage({ baseURL: demo.url });
  await signIn(theirs, boris);
  await theirs.goto(wireDeskPath({ source: sourceId }));
  await expect(theirs.getByText(`${anna.name} relit`).first()).toBeVisible();
  await theirs.goto(deskItemPath(translationId, { source: sourceId }));
  await expect(alert(theirs)).toContainText(`${anna.name} relit cette dépêche depuis`);
  await expect(button(theirs, /^Publier, relu par moi/)).toBeDisabled();

  await sentence(page, '2')
    .getByRole('button', { name: /^Corriger/ })
    .click();
  await sentence(page, '2').getByRole('textbox').fill('Les travaux coûteront douze');
  await theirs.getByRole('button', { name: 'Reprendre quand même' }).click();
  await inHand(theirs);
  await sentence(page, '2').getByRole('button', { name: 'Garder' }).click();
  await expect(alert(page)).toContainText('a cette dépêche en main');
  await expect(sentence(page, '2').getByRole('textbox')).toHaveValue('Les travaux coûteront douze');
  await theirs.close();
  problems.length = 0;
});

test('what is typed outlives a reload and a session that ended', async ({ page, db, sql, problems }) => {
  const { translationId, sourceId } = await aHeldDispatch(db);
  const { userId } = await signedIn(page, await aColleague(db));
  await page.goto(deskItemPath(translationId, { source: sourceId }));
  await inHand(page);
  await sentence(page, '2')
    .getByRole('button', { name: /^Corriger/ })
    .click();
  await sentence(page, '2').getByRole('textbox').fill('Les travaux coûteront 12 millions d’euros, pas plus.');
  await page.reload();
  await inHand(page);
  await expect(sentence(page, '2').getByRole('textbox')).toHaveValue(/pas plus\.$/);
  await sql`update user_sessions set ended_at = now() where user_id = ${userId}`;
  await sentence(page, '2').getByRole('button', { name: 'Garder' }).click();
  await expect(page.getByText('session est terminée').first()).toBeVisible();
  await expect(sentence(page, '2').getByRole('textbox')).toHaveValue(/pas plus\.$/);
  problems.length = 0;
});

async function signedIn(page: Page, colleague: Colleague): Promise<Colleague> {
  await signIn(page, colleague);
  return colleague;
}

test('twenty held dispatches are reviewed by keyboard alone', async ({ page, db, sql, problems }, { project }) => {
  test.skip(project.name === 'phone', 'a phone has no keys');
  test.slow();
  const { sourceId } = await aWholeSource(db);
  const made: string[] = [];
  for (let at = 0; at < 20; at += 1) made.push((await aHeldDispatch(db, { sourceId })).translationId);
  // Whoever may also read the record as it is handed to an authority.
  const editor = await aColleague(db, 'administrator');
  await signIn(page, editor);
  await page.goto(wireDeskPath({ source: sourceId }));
  const begun = performance.now();
  await page.keyboard.press('n');
  const reviewed = () => sql<{ count: number }[]>`
    select count(*)::int as count from wire_translations where id in ${sql(made)} and decision = 'accepted'`;
  for (let done = 0; done < 20; done += 1) {
    await inHand(page);
    await page.keyboard.press('r');
    await expect(sentence(page, '1')).toContainText('selon The Verge');
    await expect(sentence(page, '2')).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('e');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Les travaux coûteront 12 millions d’euros.');
    await page.keyboard.press('Enter');
    await expect(sentence(page, '2')).toContainText('12 millions');
    await expect(async () => {
      await page.keyboard.press('a');
      expect((await reviewed())[0]?.count).toBe(done + 1);
    }).toPass({ intervals: [200] });
  }
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(`twenty held dispatches reviewed by keyboard in ${seconds.toFixed(1)} s\n`);

  const [audit] = await sql`select
    count(*) filter (where act = 'correct-segment')::int as corrected,
    count(*) filter (where act = 'accept-translation')::int as accepted from audit_log where actor_id = ${editor.userId}`;
  expect(audit).toEqual({ corrected: 40, accepted: 20 });
  const [record] =
    await sql`select count(*)::int as reviews, sum(corrected)::int as corrected, sum(together)::int as together
    from reviews where user_id = ${editor.userId}`;
  expect(record).toEqual({ reviews: 20, corrected: 40, together: 40 });

  const exported = await page.request.get(reviewRecordPath({}, 'jsonl'));
  const lines = (await exported.text()).split('\n').filter((line) => line.includes(editor.name));
  expect(lines).toHaveLength(20);
  // Who accepts before there was time to read is told so.
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('409')));
});
