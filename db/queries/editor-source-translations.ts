import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { Editor } from './editor.ts';

/**
 * What an engine translated of a source, in characters of the original, and what that cost at the engine's own average of
 * these days, in millionths of the currency: no call is of one source alone.
 */
export type TranslatedOfSource = { engine: string; characters: number; cost: number };

/** What engines translated of the dispatches of a source since a day (YYYY-MM-DD, UTC), the most first. */
export async function listTranslatedOfSource(
  db: Database,
  _editor: Editor,
  { sourceId, since }: { sourceId: string; since: string },
): Promise<TranslatedOfSource[]> {
  return db.execute<TranslatedOfSource>(sql`
    select made.engine, made.characters, round(made.characters * coalesce(price.a_character, 0))::float8 as cost
    from (
      select s.engine, sum(length(s.source))::float8 as characters
      from dispatches d join wire_translations t on t.dispatch_id = d.id join wire_segments s on s.translation_id = t.id
      where d.source_id = ${sourceId} and d.created_at >= ${since}::date and s.engine is not null
      group by s.engine) made
    left join (
      select engine, sum(cost)::float8 / nullif(sum(characters), 0) as a_character
      from engine_usage where day >= ${since}::date group by engine) price on price.engine = made.engine
    order by made.characters desc, made.engine`);
}
