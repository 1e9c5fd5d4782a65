import { expect } from 'vitest';
import { runProgram } from '#tests/program.ts';
import { news, offer, test } from '#tests/wire-scene.ts';

test('the wire is run by the command: everything that is due, or one source', async ({ scene, databaseUrl }) => {
  const { site, sql } = scene;
  offer(site, news(site, 2));
  const [first, second] = [await scene.source(), await scene.source()];
  await sql`update sources set next_due_at = now() + interval '1 hour' where id = ${second}`;
  const wireRun = (...args: string[]) =>
    runProgram('node', ['cli/depeche.ts', 'wire', 'run', ...args], {
      DATABASE_URL: databaseUrl,
      WIRE_ALLOWED_HOSTS: site.host,
    });
  const all = await wireRun('--once');
  expect(all).toMatchObject({ code: 0 });
  expect(all.output).toContain('1 asked, 0 failed; 2 new, 0 changed.');
  expect(await scene.drafts(first)).toHaveLength(2);
  const { feed_url: address } = await scene.findSource(second);
  await sql`update sources set feed_url = ${`${address}?2`} where id = ${second}`;
  site.pages['/feed?2'] = site.pages['/feed'] ?? { body: '' };
  expect((await wireRun('--source', `${address}?2`)).output).toContain('1 asked, 0 failed; 2 new, 0 changed.');
  expect(await scene.drafts(second)).toHaveLength(2);
  const nobody = await wireRun('--source', 'nobody');
  expect(nobody.code).toBe(1);
}, 120_000);
