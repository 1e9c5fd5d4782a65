import { askServer, sending } from '#components/newsroom/ask-server.ts';
import type { LinkTarget } from '#db/queries/editor-links.ts';
import type { ArticleDocument } from '#document/article-document.ts';
import { articleLinksEndpoint } from '#paths/writing.ts';

/** What came of pasted HTML, and how many pictures and links had to stay behind. */
export type Pasted = { document: ArticleDocument; losses: number };

/**
 * Reads HTML of another program with the reader that the server uses (document/from-html.ts), which is fetched when it
 * is first needed. Links to our own articles become links by id.
 */
export async function readPasted(html: string, siteUrls: readonly string[]): Promise<Pasted> {
  const [{ documentFromHtml }, articles] = await Promise.all([
    import('#document/from-html.ts'),
    findArticles(html, siteUrls),
  ]);
  const { document, losses } = documentFromHtml(html, {
    resolveMedia: ownMedium,
    resolveArticle: (href) => articles[href]?.id ?? null,
  });
  return {
    document,
    losses: losses.filter(({ kind }) => kind.startsWith('un') && kind !== 'unwrapped_element').length,
  };
}

/** The article behind an address of ours, or null. */
export async function findArticle(address: string): Promise<LinkTarget | null> {
  const answer = await askServer<Record<string, LinkTarget>>(
    articleLinksEndpoint(),
    sending('POST', { addresses: [address] }),
  );
  return answer.ok ? (answer.value[address] ?? null) : null;
}

async function findArticles(html: string, siteUrls: readonly string[]): Promise<Record<string, LinkTarget>> {
  const hrefs = [...html.matchAll(/\shref="([^"]+)"/g)].map((match) => match[1] ?? '');
  const own = [...new Set(hrefs)].filter((href) => siteUrls.some((site) => href.startsWith(`${site}/`)));
  if (own.length === 0) return {};
  const addresses = own.slice(0, 200);
  const answer = await askServer<Record<string, LinkTarget>>(articleLinksEndpoint(), sending('POST', { addresses }));
  return answer.ok ? answer.value : {};
}

// A picture copied from our own pages is the picture that we have.
function ownMedium(src: string): string | null {
  return /\/media\/([0-9a-f-]{36})\//.exec(src)?.[1] ?? null;
}
