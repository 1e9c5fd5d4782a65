import { tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';

/** A source of the wire as readers may see it. */
export type PublicSource = {
  id: string;
  name: string;
  homepage: string;
  language: string;
  /** When it was read last. */
  readAt: Date | null;
  state: 'working' | 'waiting' | 'failing' | 'silent' | 'paused';
  /** Dispatches that came within a day. */
  dispatches: number;
};

/**
 * Every source that the wire reads, by name. The tag tells of sources that come and go, and of health that turns; when a
 * source was read last, and how much it brought, follows with the minute that a page is fresh.
 */
export async function listPublicSources(sql: Sql): Promise<PublicSource[]> {
  tagPage('wire');
  return sql<PublicSource[]>`
    select s.id, s.name, s.homepage, s.language, s.last_success_at as "readAt",
      case when s.paused_at is not null then 'paused' when s.last_failure is not null then 'failing'
        when s.silent_since is not null then 'silent' when s.last_success_at is null then 'waiting'
        else 'working' end as state,
      (select count(*)::int from dispatches d
        where d.source_id = s.id and d.created_at > now() - interval '1 day') as dispatches
    from sources s where s.feed_url is not null and s.removed_at is null
    order by lower(s.name), s.id`;
}
