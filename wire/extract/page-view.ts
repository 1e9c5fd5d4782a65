import { type PageSource, readPageSource } from '#document/page-source.ts';
import { findArticleNode, readStructuredData, type StructuredNode } from './json-ld.ts';
import { oneLine } from './one-line.ts';

/** A page as everything here looks at it: its head, its structured data, and its body as a DOM that runs nothing. */
export type PageView = {
  source: PageSource;
  nodes: readonly StructuredNode[];
  /** The node of structured data that is the article. */
  article: StructuredNode | null;
  document: Document;
  address: string | null;
  /** What relative addresses are completed with; null where the page's own address is unknown. */
  baseUrl: string | null;
};

/** Opens a page. `address` is where it was fetched from. */
export function openPage(html: string, address: string | null): PageView {
  const source = readPageSource(html);
  const nodes = readStructuredData(source.structured);
  const article = findArticleNode(nodes, address);
  const { document } = source;
  return { source, nodes, article, document, address, baseUrl: baseOf(source.base, address) };
}

/** The first text that a meta element of one of the names gives, in the order of the names. */
export function metaOf({ source }: PageView, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = source.metas.get(name) ?? [];
    if (value !== undefined) return oneLine(value);
  }
  return null;
}

/** An absolute http(s) address made of one found in the page, or null. */
export function absolute(address: string | null | undefined, baseUrl: string | null): string | null {
  const trimmed = address?.trim().replace(/[\t\r\n]/g, '');
  if (!trimmed || trimmed.length > 4096 || !URL.canParse(trimmed, baseUrl ?? undefined)) return null;
  const url = new URL(trimmed, baseUrl ?? undefined);
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}

function baseOf(base: string | null, address: string | null): string | null {
  if (base !== null && URL.canParse(base, address ?? undefined)) {
    const url = new URL(base, address ?? undefined);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return address;
}
