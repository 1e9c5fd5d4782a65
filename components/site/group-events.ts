import type { Card } from '#db/queries/published-cards.ts';
import type { EventOfArticle } from '#db/queries/published-events.ts';

/** An entry of the wire: an article, and what other sources tell of the same event, as far as it is in the list. */
export type WireEntry = { card: Card; others: { card: Card; source: string }[] };

/** Puts what tells of one event under the first that does so, and leaves everything else as it stands. */
export function groupEvents(cards: readonly Card[], events: ReadonlyMap<string, EventOfArticle>): WireEntry[] {
  const entries: WireEntry[] = [];
  const known = new Map<string, WireEntry>();
  for (const card of cards) {
    const event = events.get(card.id);
    const first = event && known.get(event.eventId);
    if (first) {
      first.others.push({ card, source: event.source });
      continue;
    }
    const entry = { card, others: [] };
    entries.push(entry);
    if (event) known.set(event.eventId, entry);
  }
  return entries;
}
