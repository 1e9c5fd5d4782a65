import type { Sql } from '#db/client.ts';

/** The distinct page tags that the database tells about `change`, in the order of the alphabet. */
export async function heardTags(sql: Sql, change: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const subscription = await sql.listen('page_tags', (payload) => {
    if (payload === 'end') resolve();
    else heard.push(...payload.split(' '));
  });
  await change();
  // Notifications come in the order of the commits: after this one there is nothing left to wait for.
  await sql`select pg_notify('page_tags', 'end')`;
  await ended;
  await subscription.unlisten();
  return [...new Set(heard)].toSorted();
}
