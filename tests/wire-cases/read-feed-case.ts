import { cleanFeedText } from '#wire/feed/clean-text.ts';
import { readFeed } from '#wire/feed/read-feed.ts';
import type { Expectation } from './case-files.ts';
import { withoutEmpty } from './differences.ts';

/** How a feed is read today, as an expectation tells it: its texts cleaned, nothing that is empty. */
export function readFeedCase(
  bytes: Buffer,
  { address, contentType }: Pick<Expectation, 'address' | 'contentType'>,
): unknown {
  const read = readFeed(bytes, { address: address ?? null, contentType: contentType ?? null });
  if (!read.ok) return { error: read.error };
  const items = read.value.items.map((item) => ({
    ...item,
    summary: cleanFeedText(item.summary),
    content: cleanFeedText(item.content),
  }));
  return withoutEmpty({ ...read.value, items });
}
