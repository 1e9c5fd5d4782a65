import { cleanFeedText } from '#wire/feed/clean-text.ts';
import { openListPage } from '#wire/feed/page-list.ts';
import { readFeed } from '#wire/feed/read-feed.ts';
import { readPageList } from '#wire/feed/read-page-list.ts';
import type { Expectation } from './case-files.ts';
import { withoutEmpty } from './differences.ts';

/** How a feed is read today, as an expectation tells it: its texts cleaned, nothing that is empty. */
export function readFeedCase(
  bytes: Buffer,
  { address, contentType, selectors }: Omit<Expectation, 'shows' | 'read'>,
): unknown {
  const [from, type] = [address ?? null, contentType ?? null];
  const read = selectors
    ? readPageList(openListPage(bytes, from ?? 'https://paper.example/', type), selectors)
    : readFeed(bytes, { address: from, contentType: type });
  if (!read.ok) return { error: read.error };
  const items = read.value.items.map((item) => ({
    ...item,
    summary: cleanFeedText(item.summary),
    content: cleanFeedText(item.content),
  }));
  return withoutEmpty({ ...read.value, items });
}
