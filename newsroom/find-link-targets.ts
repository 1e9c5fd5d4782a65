import type { Database } from '#db/client.ts';
import { findLinkTarget, type LinkTarget, listEditionAddresses } from '#db/queries/editor-links.ts';
import { frontPath } from '#paths.ts';
import type { Actor } from './actor.ts';

/**
 * The articles that addresses of ours lead to, today's and earlier ones, by address; what leads elsewhere is left out.
 * An address may be whole or a path.
 */
export async function findLinkTargets(
  db: Database,
  actor: Actor,
  { addresses, siteUrl }: { addresses: readonly string[]; siteUrl: string },
): Promise<Record<string, LinkTarget>> {
  const editions = await listEditionAddresses(db, actor);
  const found = await Promise.all(
    addresses.map(async (address) => {
      const place = placeOf(address, siteUrl, editions);
      const target = place && (await findLinkTarget(db, actor, place));
      return target ? [[address, target] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

type Edition = { locale: string; isDefault: boolean };

// An article is the second segment inside its edition; the light version of a page is the same article.
function placeOf(address: string, siteUrl: string, editions: readonly Edition[]) {
  if (!URL.canParse(address, siteUrl)) return null;
  const url = new URL(address, siteUrl);
  if (url.origin !== new URL(siteUrl).origin) return null;
  const prefixed = editions.find((edition) => !edition.isDefault && url.pathname.startsWith(`${frontPath(edition)}/`));
  const edition = prefixed ?? editions.find(({ isDefault }) => isDefault);
  if (!edition) return null;
  const inside = prefixed ? url.pathname.slice(frontPath(prefixed).length) : url.pathname;
  const [, section, slug, deeper] = inside.replace(/^\/lite(?=\/)/, '').split('/');
  return section && slug && deeper === undefined ? { locale: edition.locale, slug: slug.toLowerCase() } : null;
}
