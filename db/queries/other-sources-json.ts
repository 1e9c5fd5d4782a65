import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';

/** How many dispatches of one event are shown beside an article. */
const mostOfEvent = 8;

/**
 * What other newsrooms wrote of the story of `a`, as JSON, the oldest first: the originals of its versions in other
 * editions, and what else came over the wire about the same event, as far as its source still stands by it.
 */
export const otherSourcesJson = (sql: Sql) => sql`
  (select coalesce(json_agg(json_build_object(
      'source', s.name, 'sourceId', s.id, 'language', d.language, 'headline', d.headline, 'url', d.url,
      'publishedAt', d.source_published_at) order by d.source_published_at), '[]')
    from (
      select t.dispatch_id as id from articles o join translations t on t.article_id = o.id
      where o.story_id = a.story_id and o.id <> a.id and ${isPublished(sql, 'o')}
      union
      (select of_event.id from translations mine join dispatches own on own.id = mine.dispatch_id
        join dispatches of_event on of_event.cluster_id = own.cluster_id
        where mine.article_id = a.id and of_event.source_id <> own.source_id and of_event.withdrawn_at is null
        order by of_event.source_published_at desc nulls last, of_event.id limit ${mostOfEvent})
    ) other join dispatches d on d.id = other.id join sources s on s.id = d.source_id
    where d.id not in (select own.dispatch_id from translations own where own.article_id = a.id))`;
