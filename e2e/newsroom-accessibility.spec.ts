import { expect } from '@playwright/test';
import { expectAccessible, expectReflow } from './accessible.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { newsroomScreens, openScreens, routesOfScreens } from './newsroom-screens.ts';

// Each of these looks at a dozen screens or more.
test.slow();

test('no screen of the newsroom is forgotten here', async ({ db, sql }) => {
  const { userId } = await aColleague(db);
  const screens = { ...openScreens, ...(await newsroomScreens(db, sql, userId)) };
  expect(Object.keys(screens).sort()).toEqual(routesOfScreens());
});

for (const part of ['first', 'second'] as const) {
  test(`the screens of the newsroom are accessible, light and dark, and fit any screen: ${part} half`, async ({
    page,
    reader,
    db,
    sql,
  }, { project }) => {
    const administrator = await aColleague(db, 'administrator');
    await signIn(page, administrator);
    const screens = Object.entries(await newsroomScreens(db, sql, administrator.userId));
    const middle = Math.ceil(screens.length / 2);
    for (const [route, address] of part === 'first' ? screens.slice(0, middle) : screens.slice(middle)) {
      await test.step(route, async () => {
        await (route === '[...nothing]' ? reader.openGone(address) : reader.open(address));
        await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
        // It sets widths of its own: once is enough.
        if (project.name === 'phone') await expectReflow(page);
      });
    }
  });
}

test('the screens of strangers are accessible, light and dark, and fit any screen', async ({ page }) => {
  for (const address of Object.values(openScreens)) {
    await page.goto(address);
    await expectAccessible(page);
    await expectReflow(page);
  }
});
