import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';

/** What the share picture of an article shows. */
export type SharedArticle = {
  locale: string;
  headline: string;
  section: string;
  translatedFrom: string | null;
  picture: { id: string; file: string; width: number; height: number; focalX: number; focalY: number } | null;
};

/** A published article as its share picture shows it, or null. */
export async function findSharedArticle(sql: Sql, id: string): Promise<SharedArticle | null> {
  const [article] = await sql<SharedArticle[]>`
    select a.locale, a.headline,
      (select n.name from section_names n where n.section_id = a.section_id and n.locale = a.locale) as section,
      (select d.language from translations t join dispatches d on d.id = t.dispatch_id
        where t.article_id = a.id) as "translatedFrom",
      (select json_build_object('id', m.id, 'file', m.file, 'width', m.width, 'height', m.height,
          'focalX', m.focal_x, 'focalY', m.focal_y)
        from media m where m.id = a.lead_media_id and m.kind = 'image') as picture
    from articles a where a.id = ${id} and ${isPublished(sql)}`;
  return article ?? null;
}
