import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';

/** A section as its own page shows it. */
export type Section = {
  id: string;
  /** Today's address; another one than was asked for when the section has moved. */
  slug: string;
  name: string;
  description: string;
  parent: { slug: string; name: string } | null;
  children: { id: string; slug: string; name: string }[];
  /** Its addresses in the other editions that show it. */
  versions: { locale: string; slug: string }[];
};

/** The section that has or ever had this address in an edition, or null. */
export async function findSection(
  sql: Sql,
  { locale, slug }: { locale: string; slug: string },
): Promise<Section | null> {
  const [section] = await sql<Section[]>`
    select n.section_id as id, n.slug, n.name, n.description,
      (select json_build_object('slug', pn.slug, 'name', pn.name) from sections s
        join section_names pn on pn.section_id = s.parent_id and pn.locale = n.locale
        where s.id = n.section_id) as parent,
      (select coalesce(json_agg(json_build_object('id', c.id, 'slug', cn.slug, 'name', cn.name) order by c.position), '[]')
        from sections c join section_names cn on cn.section_id = c.id and cn.locale = n.locale
        where c.parent_id = n.section_id) as children,
      (select coalesce(json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale), '[]')
        from section_names o where o.section_id = n.section_id and o.locale <> n.locale) as versions
    from section_slugs known
    join section_names n on n.section_id = known.section_id and n.locale = known.locale
    where known.locale = ${locale} and known.slug = ${slug}`;
  if (section) {
    tagPage(
      pageTag('section', section.id),
      ...[locale, ...section.versions.map((version) => version.locale)].map((edition) => `edition:${edition}`),
    );
  }
  return section ?? null;
}

/** Whether the site has any section yet. */
export async function hasSections(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ found: boolean }[]>`select exists (select from sections) as found`;
  return row?.found ?? false;
}
