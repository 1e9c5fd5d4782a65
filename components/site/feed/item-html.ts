import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { ImageView, RenderContext } from '#document/render-context.ts';
import { documentToHtml } from '#document/to-html.ts';
import { formatDate, formatMoment } from '#lib/dates.ts';
import { element, type Markup, together } from '#lib/xml.ts';
import { absolute, articlePath, fullEdition, mediaFilePath, picturePath, pictureWidths } from '#paths.ts';
import type { SiteContext } from '../site-context.ts';
import { machineNotes, translationLabel } from '../translation-label.ts';

type Place = { article: PublishedArticle; site: SiteContext; siteUrl: string };

/**
 * Everything that the page of an article shows, for feed readers: where a translation comes from and whether a person
 * has read it, standfirst, lead picture, text, corrections. Every address in it is a whole one.
 */
export function itemHtml(place: Place): string {
  const parts = [
    provenance(place),
    standfirst(place.article),
    leadPicture(place),
    { markup: documentToHtml(place.article.body, bodyContext(place)) },
    corrections(place),
  ];
  return parts.flatMap((part) => (part === null || part.markup === '' ? [] : [part.markup])).join('\n');
}

/** A picture as feeds show it: JPEG, which every reader and mail program knows, and as wide as a screen needs. */
export function feedPicture(picture: { id: string; width: number }, siteUrl: string): string {
  const fitting = pictureWidths.filter((width) => width <= Math.min(picture.width, 1280)).at(-1);
  return absolute(siteUrl, picturePath(picture.id, fitting ?? picture.width, 'jpeg'));
}

// First, so that nobody reads a machine's words without knowing it.
function provenance({ article, site }: Place): Markup | null {
  if (!article.provenance) return null;
  const { messages, clock } = site;
  const { source, language, review, url, headline, sourcePublishedAt, translatedAt } = article.provenance;
  const notes = machineNotes(article.provenance, site).join(' ');
  const when = sourcePublishedAt ? `, ${formatDate(clock, sourcePublishedAt)}` : '';
  const reviewedAt = review && formatMoment(clock, review.at);
  return element(
    'blockquote',
    {},
    element('p', {}, element('b', {}, translationLabel(article.provenance, site)), notes === '' ? null : ` ${notes}`),
    element(
      'p',
      {},
      `${messages.provenance.source}${clock.locale.startsWith('fr') ? '\u00a0: ' : ': '}`,
      element('a', { href: source.homepage }, element('bdi', {}, source.name)),
      `${when}, `,
      element('cite', { lang: language, dir: 'auto' }, headline),
      '. ',
      element('a', { href: url, hreflang: language }, messages.provenance.readOriginal),
    ),
    element('p', {}, messages.provenance.dates(formatMoment(clock, translatedAt), reviewedAt)),
  );
}

function standfirst({ standfirst: text }: PublishedArticle): Markup | null {
  return text === '' ? null : element('p', {}, element('b', {}, text));
}

function leadPicture({ article, siteUrl }: Place): Markup | null {
  const { picture, leadCaption } = article;
  if (!picture) return null;
  const { width, height, alt, credit } = picture;
  const owner = credit === '' ? null : element('small', { class: 'credit' }, credit);
  const hasCaption = leadCaption !== '' || owner !== null;
  return element(
    'figure',
    {},
    element('img', { src: feedPicture(picture, siteUrl), alt, width, height }),
    hasCaption ? element('figcaption', {}, leadCaption, leadCaption !== '' && owner ? ' ' : null, owner) : null,
  );
}

function corrections({ article, site }: Place): Markup | null {
  if (article.corrections.length === 0) return null;
  const items = article.corrections.map(({ note, correctedAt }) => {
    const when = element('time', { datetime: correctedAt.toISOString() }, formatMoment(site.clock, correctedAt));
    return element('li', {}, element('b', {}, when), ' ', note);
  });
  const title = element('h2', {}, site.messages.article.corrections);
  return together([title, element('ul', {}, ...items)]);
}

function bodyContext({ article, site, siteUrl }: Place): RenderContext<ImageView> {
  const edition = fullEdition(site.masthead.edition);
  return {
    siteUrl,
    media: (id) => {
      const medium = article.media[id];
      if (!medium) return null;
      const { kind, width, height, alt, credit } = medium;
      if (kind === 'image') return { kind, src: feedPicture(medium, siteUrl), width, height, alt, credit };
      const src = absolute(siteUrl, mediaFilePath(id, medium.file.slice(medium.file.lastIndexOf('.') + 1)));
      return kind === 'audio' ? { kind, src, credit } : { kind, src, width, height, credit };
    },
    article: (id) => {
      const target = article.linked[id];
      return target ? articlePath(edition, target.section, target.slug) : null;
    },
  };
}
