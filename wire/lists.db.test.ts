import { expect } from 'vitest';
import type { FakeSite } from '#tests/fake-newsroom-site.ts';
import { test } from '#tests/wire-scene.ts';

let views = 0;

/** A page that lists these stories, and is another one each time that it is asked for. */
function list(site: FakeSite, headlines: Readonly<Record<string, string>>): void {
  const stories = Object.entries(headlines).map(
    ([path, headline]) => `<div class="story"><h2><a href="/story/${path}">${headline}</a></h2>
      <p>What is told of it at first.</p></div>`,
  );
  site.pages['/feed'] = () => {
    views += 1;
    return { body: `<!doctype html><title>The Source</title><p>View ${views}</p>${stories.join('')}` };
  };
}

const selectors = { item: '.story', 'item-summary': 'p' };

test('a page with selectors is a source like any other: what it lists becomes dispatches, once', async ({ scene }) => {
  list(scene.site, { a: 'The wind rose', b: 'The ferry stayed' });
  const sourceId = await scene.source({ selectors, licencePolicy: 'excerpt' });
  expect(await scene.work()).toMatchObject([{ outcome: 'changed', items: 2, newItems: 2 }]);
  expect(await scene.again(sourceId)).toEqual([{ outcome: 'unchanged' }]);
  list(scene.site, { c: 'The school won', a: 'The wind rose and fell', b: 'The ferry stayed' });
  expect(await scene.again(sourceId)).toMatchObject([{ items: 3, newItems: 1, changedItems: 1 }]);
  const dispatches = await scene.dispatches(sourceId);
  expect(dispatches.map(({ headline, url }) => [headline, url.replace(scene.site.url, '')])).toEqual([
    ['The ferry stayed', '/story/b'],
    ['The school won', '/story/c'],
    ['The wind rose and fell', '/story/a'],
  ]);
  const drafts = await scene.drafts(sourceId);
  expect(drafts.map(({ text }) => text.includes('What is told of it at first.'))).toEqual([true, true, true]);
});

test('a list that its selectors find nothing in is a failure of the source, in words', async ({ scene }) => {
  list(scene.site, { a: 'The wind rose' });
  const sourceId = await scene.source({ selectors: { item: '.item' } });
  expect(await scene.work()).toMatchObject([{ outcome: 'failed', failure: { kind: 'no_match', selector: '.item' } }]);
  expect((await scene.findSource(sourceId)).last_failure).toMatchObject({ kind: 'no_match' });
});
