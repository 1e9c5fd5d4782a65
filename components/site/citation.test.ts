import { describe, expect, test } from 'vitest';
import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { loadMessages } from '#messages/catalogue.ts';
import { citationOf } from './citation.ts';
import type { SiteContext } from './site-context.ts';

const address = 'https://depeche.example/europe/mer-egee';

async function cite(locale: string, changes: Partial<PublishedArticle>): Promise<string> {
  const messages = await loadMessages(locale);
  const site = { messages, clock: { locale: messages.dateLocale, timeZone: 'Europe/Paris' } } as SiteContext; // all that is read
  const article = { authors: [], provenance: null, publishedAt: new Date('2026-11-01T08:00:00Z'), ...changes };
  return citationOf(article as PublishedArticle, site, address); // all that is read
}

const authors = [
  { slug: 'a', name: 'Léa Castellan', role: null },
  { slug: 'b', name: 'Karim Haddad', role: null },
];

describe('a citation', () => {
  test('names authors, headline, paper, day and address', async () => {
    expect(await cite('fr', { authors, headline: 'En mer Égée' })).toBe(
      `Léa Castellan, Karim Haddad, «\u00a0En mer Égée\u00a0», Dépêche, 1er novembre 2026, ${address}`,
    );
  });

  test('sets the quotation marks of a headline as inner ones', async () => {
    expect(await cite('fr', { headline: 'Le «\u00a0Thalassa\u00a0» attend' })).toContain(
      '«\u00a0Le “Thalassa” attend\u00a0»',
    );
    expect(await cite('en', { headline: 'The “Thalassa” waits' })).toContain('“The ‘Thalassa’ waits”');
  });

  test('of a translation names who wrote the original, and where', async () => {
    const provenance = { byline: 'Ilaria Pastorino', source: { name: 'Il Levante' } } as PublishedArticle['provenance']; // all that is read
    expect(await cite('fr', { provenance, headline: 'À Gênes' })).toMatch(/^Ilaria Pastorino, Il Levante, «/);
  });

  test('without authors begins with the headline', async () => {
    expect(await cite('en', { headline: 'In brief' })).toMatch(/^“In brief”, Dépêche, 1 November 2026, https:/);
  });
});
