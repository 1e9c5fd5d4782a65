import { expect } from '@playwright/test';
import { connect, openDatabase } from '#db/client.ts';
import { aDraft, anEdition, aSection } from '#tests/builders.ts';
import { aColleague, sendSignIn } from './colleague.ts';
import { test } from './own-site.ts';
import { expectSaved, headline, openArticle, savedLine } from './writing.ts';

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'a server that dies is the same on every screen');

test('a server that is killed in the middle of a save, and started again, has every word', async ({
  start,
  browser,
}) => {
  test.setTimeout(150_000);
  const site = await start();
  const [db, sql] = [openDatabase(site.databaseUrl, { max: 2 }), connect(site.databaseUrl, { max: 2 })];
  const context = await browser.newContext({ baseURL: site.url });
  try {
    await anEdition(db, 'en');
    const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
    const page = await context.newPage();
    await sendSignIn(page, await aColleague(db));
    await expect(page).toHaveURL(`${site.url}/admin`);
    await openArticle(page, articleId);
    await headline(page).fill('');
    await sql.begin(async (held) => {
      // Whoever saves now waits for this row, in the middle of the transaction.
      await held`select from articles where id = ${articleId} for update`;
      await headline(page).pressSequentially('Le pont rouvre');
      const waiting = () =>
        sql`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%articles%'`;
      await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
      process.kill(-site.pid, 'SIGKILL');
      await headline(page).pressSequentially(' demain matin');
      await expect(savedLine(page)).toHaveText('Le serveur ne répond pas : 1 modification gardée sur cet appareil');
    });
    const again = await start({ PORT: new URL(site.url).port });
    await expectSaved(sql, articleId, { headline: 'Le pont rouvre demain matin' });
    await expect(savedLine(page)).toHaveText(/^Enregistré à \d/, { timeout: 40_000 });
    expect(again.url).toBe(site.url);
  } finally {
    await context.close();
    await Promise.all([db.end(), sql.end()]);
  }
});
