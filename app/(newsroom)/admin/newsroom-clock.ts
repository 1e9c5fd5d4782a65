import { reader } from '#db/process-connections.ts';
import { listEditions } from '#db/queries/published-editions.ts';
import type { Clock } from '#lib/dates.ts';

/** The clock on the newsroom's wall: that of the default edition, in French. */
export async function newsroomClock(): Promise<Clock> {
  const editions = await listEditions(reader());
  const { timeZone = 'Europe/Paris' } = editions.find(({ isDefault }) => isDefault) ?? {};
  return { locale: 'fr', timeZone };
}
