import { isSelector } from '#document/page-source.ts';
import { dateOf } from '#lib/element-date.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { ExtractError, PageAuthor, SiteSelectors } from './article.ts';
import { authorsFrom, distinct } from './find-authors.ts';
import type { FoundBody } from './find-body.ts';
import { oneLine } from './one-line.ts';
import type { PageView } from './page-view.ts';

/** What a site's own selectors found; null for what has none, or matches nothing. */
export type Selected = {
  body: FoundBody | null;
  headline: string | null;
  standfirst: string | null;
  authors: PageAuthor[] | null;
  published: Date | null;
  updated: Date | null;
};

/**
 * Reads what a site's own selectors point at, after removing what they drop. A body's selector that matches nothing is a
 * failure, since the site has changed; other selectors that match nothing give way to what is found by itself.
 */
export function selectFrom(view: PageView, selectors: SiteSelectors): Result<Selected, ExtractError> {
  const { document, baseUrl } = view;
  const { body, headline, standfirst, authors, published, updated, drop } = selectors;
  const bad = [body, headline, standfirst, authors, published, updated, drop].find(
    (selector) => selector && !isSelector(document, selector),
  );
  if (bad !== undefined) {
    return err({ kind: 'bad_selector', selector: bad, sentence: `«${bad.slice(0, 100)}» is no CSS selector.` });
  }
  for (const element of matches(document, drop)) element.remove();
  const bodies = matches(document, body).filter((element) => !body || !element.parentElement?.closest(body));
  if (body && bodies.every((found) => oneLine(found.textContent ?? '') === '')) {
    const sentence = `Nothing on the page matches «${body}», where the text of this source stands: the site may have changed.`;
    return err({ kind: 'no_match', selector: body, sentence });
  }
  const named = distinct(matches(document, authors).flatMap((element) => authorsFrom(element, baseUrl)));
  return ok({
    body: bodies.length === 0 ? null : { elements: bodies, found: 'selectors' },
    headline: firstText(matches(document, headline)),
    standfirst: firstText(matches(document, standfirst)),
    authors: named.length > 0 ? named : null,
    published: firstDate(matches(document, published)),
    updated: firstDate(matches(document, updated)),
  });
}

function matches(document: Document, selector: string | undefined): Element[] {
  return selector ? [...document.querySelectorAll(selector)] : [];
}

function firstText(elements: readonly Element[]): string | null {
  return (
    elements.map((element) => oneLine(element.textContent ?? '').slice(0, 2000)).find((text) => text !== '') ?? null
  );
}

function firstDate(elements: readonly Element[]): Date | null {
  return elements.map(dateOf).find((date) => date !== null) ?? null;
}
