/**
 * Something that did not come through `documentFromHtml`. Each is told once, however often it occurs; addresses are cut to
 * 200 characters.
 *
 * - `dropped_element`: an element that can't be part of an article went with its content
 * - `unwrapped_element`: an element has no equivalent; its content stayed
 * - `flattened_element`: a block that can't stand where it stood (a list in a quotation) became paragraphs
 * - `unsafe_address`: an address that may not stand in a document; the text of a link stayed
 * - `unknown_article`, `unknown_media`: the resolver knew nothing under that address
 * - `truncated`: the input was larger, or nested deeper, than a document can be; the rest was left out
 */
export type Loss =
  | { readonly kind: 'dropped_element' | 'unwrapped_element' | 'flattened_element'; readonly element: string }
  | { readonly kind: 'unsafe_address'; readonly element: string; readonly address: string }
  | { readonly kind: 'unknown_article' | 'unknown_media'; readonly address: string }
  | { readonly kind: 'truncated'; readonly limit: 'input' | 'nodes' | 'characters' | 'depth' };

/** What a caller knows about addresses in the HTML; see `documentFromHtml`. */
export type HtmlOptions = {
  resolveMedia(src: string): string | null;
  resolveArticle?(href: string): string | null;
  baseUrl?: string;
};
