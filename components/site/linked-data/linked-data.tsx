import type { Paper } from './paper.ts';
import { jsonLd, type Thing } from './thing.ts';

/**
 * What a page says to machines of what it shows: data, which no browser runs. The light version says nothing, for search
 * engines are led to the full one.
 */
export function LinkedData({ paper, things }: { paper: Paper; things: readonly Thing[] }) {
  if (paper.edition.isLite) return null;
  return <script type="application/ld+json">{jsonLd(things)}</script>;
}
