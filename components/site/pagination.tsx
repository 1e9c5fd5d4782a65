import type { SiteContext } from './site-context.ts';

/** The ways on from a page of a list; null where there is none. */
export type PageLinks = { older: string | null; newer: string | null; newest: string | null };

/** Real links to the neighbouring pages of a list and to its first one. */
export function Pagination({ links, site }: { links: PageLinks; site: SiteContext }) {
  const { lists } = site.messages;
  const { older, newer, newest } = links;
  if (!older && !newer && !newest) return null;
  const link = 'inline-block py-4 hover:underline';
  return (
    <nav aria-label={lists.pages} className="flex flex-wrap gap-x-8 border-t border-ink font-sans text-label font-bold">
      {newer && (
        <a className={link} href={newer} rel="prev">
          <Arrow sign="←" /> {lists.newer}
        </a>
      )}
      {older && (
        <a className={link} href={older} rel="next">
          {lists.older} <Arrow sign="→" />
        </a>
      )}
      {newest && (
        <a className={`${link} font-semibold text-soft sm:ms-auto`} href={newest}>
          {lists.newest}
        </a>
      )}
    </nav>
  );
}

// Arrows point along the line of writing.
function Arrow({ sign }: { sign: string }) {
  return (
    <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
      {sign}
    </span>
  );
}
