import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { Editor } from './editor.ts';
import type { SourceHealth } from './editor-sources.ts';

/** A source that asks for somebody. */
export type TroubledSource = { id: string; name: string } & Pick<
  SourceHealth,
  'pausedAt' | 'lastFailure' | 'silentSince' | 'pageAlarmAt' | 'lastPolledAt'
>;

type Row = Omit<TroubledSource, 'silentSince' | 'pageAlarmAt' | 'lastPolledAt'> &
  Record<'silentSince' | 'pageAlarmAt' | 'lastPolledAt', string | null>;

/** The sources that the wire can't read, that say nothing, or whose pages have changed; those that failed longest first. */
export async function listTroubledSources(db: Database, _editor: Editor): Promise<TroubledSource[]> {
  const rows = await db.execute<Row>(sql`
    select id, name, null as "pausedAt", last_failure as "lastFailure", silent_since as "silentSince",
      page_alarm_at as "pageAlarmAt", last_polled_at as "lastPolledAt"
    from sources where paused_at is null and removed_at is null
      and (last_failure is not null or silent_since is not null or page_alarm_at is not null)
    order by failures_in_a_row desc, lower(name), id`);
  const date = (text: string | null) => (text === null ? null : new Date(text));
  return rows.map(({ silentSince, pageAlarmAt, lastPolledAt, ...row }) => ({
    ...row,
    silentSince: date(silentSince),
    pageAlarmAt: date(pageAlarmAt),
    lastPolledAt: date(lastPolledAt),
  }));
}

/** How many translations wait at the wire desk: held by the gate or a person, refused by the gate, not translated. */
export type WaitingTranslations = Record<'held' | 'refused' | 'untranslated', number>;

/** What waits at the wire desk, counted from its index alone. */
export async function countWaiting(db: Database, _editor: Editor): Promise<WaitingTranslations> {
  const rows = await db.execute<{ state: keyof WaitingTranslations; count: number }>(sql`
    select desk_state as state, count(*)::int as count from wire_translations
    where desk_state in ('held', 'refused', 'untranslated') group by desk_state`);
  const none = { held: 0, refused: 0, untranslated: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}
