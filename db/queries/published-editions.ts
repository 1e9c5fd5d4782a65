import { tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import type { infoPageKey } from '../schema/info-pages.ts';

/** A language version of the site; `isLite` where its light version is meant. */
export type Edition = { locale: string; name: string; timeZone: string; isDefault: boolean; isLite?: boolean };

/** A section as the masthead shows it, with those under it. */
export type MastheadSection = {
  id: string;
  slug: string;
  name: string;
  children: { id: string; slug: string; name: string }[];
};

/** A page about the paper, as the foot of every page links to it. */
export type MastheadInfoPage = { key: (typeof infoPageKey.enumValues)[number]; slug: string; title: string };

/** What stands on every page of an edition. */
export type Masthead = {
  edition: Edition;
  editions: Edition[];
  sections: MastheadSection[];
  infoPages: MastheadInfoPage[];
};

/** The editions of the site, in their order. */
export async function listEditions(sql: Sql): Promise<Edition[]> {
  return sql<Edition[]>`
    select locale, name, time_zone as "timeZone", is_default as "isDefault" from editions order by position, locale`;
}

/** The masthead of an edition, or null where there is no such edition. */
export async function findMasthead(sql: Sql, locale: string): Promise<Masthead | null> {
  tagPage(`edition:${locale}`);
  const [row] = await sql<Omit<Masthead, 'edition'>[]>`
    select
      (select json_agg(json_build_object(
          'locale', locale, 'name', name, 'timeZone', time_zone, 'isDefault', is_default) order by position, locale)
        from editions) as editions,
      (select coalesce(json_agg(json_build_object(
          'id', s.id, 'slug', n.slug, 'name', n.name,
          'children', (
            select coalesce(json_agg(json_build_object('id', c.id, 'slug', cn.slug, 'name', cn.name) order by c.position), '[]')
            from sections c join section_names cn on cn.section_id = c.id and cn.locale = ${locale}
            where c.parent_id = s.id
          )) order by s.position), '[]')
        from sections s join section_names n on n.section_id = s.id and n.locale = ${locale}
        where s.parent_id is null) as sections,
      (select coalesce(json_agg(json_build_object('key', key, 'slug', slug, 'title', title) order by key), '[]')
        from info_pages where locale = ${locale}) as "infoPages"`;
  const edition = row?.editions?.find((candidate) => candidate.locale === locale);
  return row && edition ? { ...row, edition } : null;
}
