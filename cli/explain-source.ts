import type { ImportError } from '#newsroom/import-sources.ts';
import type { SourceError } from '#newsroom/source-content.ts';
import type { FindError } from '#wire/find-source.ts';

const reasons: Readonly<Record<string, string>> = {
  address_form: 'The address is no web address.',
  feed_taken: 'Another source reads this feed already.',
  name_missing: 'It has no name: add --name <text>.',
  source_name_too_long: 'The name is longer than 120 signs.',
  language_form: 'The language is a code, such as en, es or ca.',
  rhythm_form: 'The rhythm is a number of minutes from 5 to 1440.',
  selector_form: "A selector is written as in --selector 'body: article .text'.",
  selector_name:
    'The name of a selector is body, headline, standfirst, authors, published, updated, drop, item, item-link, item-headline, item-date or item-summary.',
  proof_missing: 'To use whole texts, say why we may: --proof <text>.',
  edition_gone: 'There is no such edition: --into names locales of editions.',
  section_gone: 'There is no such section.',
  day_form: 'The last day of the licence is no day.',
  not_opml: 'The file is no list of feeds in OPML.',
  list_empty: 'The list names no feed.',
  list_too_large: 'The list is too long: at most 2,000 feeds and 4 MB.',
};

/** Why a source was not added or changed, for the operator. */
export function explainSourceError(error: SourceError | ImportError): string {
  switch (error.kind) {
    case 'forbidden':
    case 'not_found':
      return 'There is no such source any more.';
    case 'source_in_use':
      return 'Articles were made of what came from this source, and readers see its name: it stays.';
    case 'invalid':
      return error.problems.map(({ field, reason }) => reasons[reason] ?? `${field}: ${reason}`).join('\n');
  }
}

/** Why no feed was found, for the operator. */
export function explainFindError(error: FindError): string {
  switch (error.kind) {
    case 'bad_address':
      return `${error.address} is no web address.`;
    case 'closed_address':
      return `${error.address} leads to ${error.resolved}, which is not public. WIRE_ALLOWED_HOSTS may allow it.`;
    case 'unreachable':
      return `${error.address} does not answer (${error.reason}).`;
    case 'timed_out':
      return `${error.address} took more than ${error.seconds} seconds.`;
    case 'too_large':
      return `${error.address} is larger than ${error.bytes} bytes.`;
    case 'too_many_redirects':
      return `${error.address} leads from one address to the next.`;
    case 'answered':
      return `${error.address} answered ${error.status}.`;
    case 'no_feed':
      return `${error.address} is no feed, names none, has none where sites usually have one, and lists nothing that looks like news: --item <CSS selector> says what does.`;
    case 'bad_selector':
      return `«${error.selector}» is no CSS selector.`;
    case 'no_match':
      return `Nothing on the page matches «${error.selector}» and has a link and a headline.`;
  }
}
