import { z } from 'zod';
import { err, ok, type Result } from '#lib/result.ts';
import { readWrittenDate } from '#lib/written-dates.ts';
import type { Feed, FeedError, FeedItem, FeedMedia, FeedPerson } from './feed.ts';
import { escapeHtml, textOfHtml } from './feed-text.ts';
import { parseLooseJson } from './loose-json.ts';
import { resolve } from './xml-tree.ts';

// Whatever a field holds that it should not is passed over: one wrong field must not cost the feed.
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const person = z.object({ name: text, url: text, avatar: text }).partial();
const persons = {
  author: person.nullish().catch(null),
  authors: z.array(person.nullish().catch(null)).nullish().catch(null),
};
const attachment = z.object({
  url: text,
  mime_type: text,
  title: text,
  size_in_bytes: z.number().nullish().catch(null),
});
const item = z.object({
  ...persons,
  id: text, url: text, external_url: text, title: text, content_html: text, content_text: text, summary: text,
  image: text, banner_image: text, date_published: text, date_modified: text, language: text,
  tags: z.array(text).nullish().catch(null),
  attachments: z.array(attachment.partial()).nullish().catch(null),
}).partial(); // biome-ignore format: names of one specification read better in rows
const feed = z.object({
  ...persons,
  version: text, title: text, home_page_url: text, feed_url: text, description: text, icon: text, language: text,
  items: z.array(z.unknown()).nullish().catch(null),
  hubs: z.array(z.object({ url: text }).partial()).nullish().catch(null),
}).partial(); // biome-ignore format: names of one specification read better in rows

type JsonItem = z.output<typeof item>;

/** Reads a JSON Feed, version 1 or 1.1 (jsonfeed.org). */
export function readJsonFeed(source: string, baseUrl: string | null): Result<Feed, FeedError> {
  const json = parseLooseJson(source);
  const parsed = feed.safeParse(json);
  if (!parsed.success) return err({ kind: 'not_a_feed', found: json === undefined ? 'text' : 'json' });
  const { version, title, home_page_url, feed_url, description, icon, language, items, hubs } = parsed.data;
  if (!items && !version?.includes('jsonfeed.org')) return err({ kind: 'not_a_feed', found: 'json' });
  const self = feed_url ? resolve(feed_url, baseUrl) : null;
  const base = self ?? baseUrl;
  return ok({
    format: 'json',
    title: title ?? '',
    link: home_page_url ? resolve(home_page_url, base) : null,
    description: description ?? '',
    language: language ?? null,
    authors: peopleOf(parsed.data),
    categories: [],
    rights: '',
    image: icon ? resolve(icon, base) : null,
    published: null,
    updated: null,
    self,
    hubs: (hubs ?? []).flatMap(({ url }) => url ?? []),
    items: (items ?? []).flatMap((raw) => {
      const one = item.safeParse(raw);
      return one.success ? [readJsonItem(one.data, base)] : [];
    }),
  });
}

function readJsonItem(raw: JsonItem, base: string | null): FeedItem {
  const written = raw.url ?? raw.external_url ?? null;
  const link = written === null ? null : resolve(written, base);
  const baseUrl = link ?? base;
  const html = raw.content_html ?? (raw.content_text ? paragraphs(raw.content_text) : null);
  const files = (raw.attachments ?? []).flatMap(({ url, mime_type, size_in_bytes }) =>
    url ? [{ url: resolve(url, baseUrl) ?? url, type: mime_type ?? null, length: size_in_bytes ?? null }] : [],
  );
  return {
    id: raw.id ?? null,
    link,
    title: textOfHtml(raw.title ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    authors: peopleOf(raw),
    published: readWrittenDate(raw.date_published ?? ''),
    updated: readWrittenDate(raw.date_modified ?? ''),
    created: null,
    categories: (raw.tags ?? []).flatMap((term) => (term ? [{ term, label: null, scheme: null }] : [])),
    language: raw.language ?? null,
    summary: raw.summary ? { html: escapeHtml(raw.summary), baseUrl } : null,
    content: html ? { html, baseUrl } : null,
    enclosures: files,
    media: [raw.image, raw.banner_image].flatMap((url) => (url ? [picture(resolve(url, baseUrl) ?? url)] : [])),
  };
}

function peopleOf({ author, authors }: Pick<JsonItem, 'author' | 'authors'>): FeedPerson[] {
  const all = authors && authors.length > 0 ? authors : author ? [author] : [];
  return all.flatMap((one) =>
    one?.name || one?.url ? [{ name: one.name ?? '', email: null, url: one.url ?? null }] : [],
  );
}

function picture(url: string): FeedMedia {
  return { url, kind: 'image', type: null, width: null, height: null, title: null, credit: null };
}

function paragraphs(words: string): string {
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
