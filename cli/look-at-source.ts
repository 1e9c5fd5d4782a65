import { env } from '#env.ts';
import { writeSelectors } from '#newsroom/source-selectors.ts';
import type { ListSelectors } from '#wire/feed/page-list.ts';
import { type FoundSource, findSource } from '#wire/find-source.ts';
import { explainFindError } from './explain-source.ts';
import { CommandError, say } from './terminal.ts';

/**
 * Finds the feed behind an address, and shows its last items as they would look; with selectors of items those of the page.
 *
 * @throws {CommandError} with the reason where there is none.
 */
export async function lookAtSource(address: string, selectors: ListSelectors = {}): Promise<FoundSource> {
  const found = await findSource(address, {
    siteUrl: env.siteUrl,
    allowedHosts: env.wireAllowedHosts,
    selectors,
  });
  if (!found.ok) throw new CommandError(explainFindError(found.error));
  const { name, language, feedUrl, format, items, others, rights } = found.value;
  say(`${name || 'Without a name'} (${language ?? 'language unknown'}, ${format})\n${feedUrl}`);
  if (found.value.selectors.item)
    say(`No feed: a page, read by these selectors.\n${writeSelectors(found.value.selectors)}`);
  if (rights.isMiningReserved)
    say(`Reserves text and data mining${rights.policy ? `; its terms: ${rights.policy}` : ''}.`);
  if (rights.isAiRefused) say('Asks not to be used by artificial intelligence.');
  if (items.length === 0) say('\n  It has no items at present.');
  for (const { published, title, link, summary, words } of items) {
    say(`\n  ${published?.toISOString().slice(0, 16).replace('T', ' ') ?? '—'}  ${title}`);
    for (const line of [summary, link, `${words} words in the feed`]) if (line) say(`    ${line}`);
  }
  if (others.length > 0) say(`\nOther feeds there: ${others.map(({ address: other }) => other).join('  ')}`);
  say('');
  return found.value;
}
