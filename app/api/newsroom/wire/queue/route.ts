import { z } from 'zod';
import { err } from '#lib/result.ts';
import { can } from '#newsroom/access.ts';
import { readDeskQuery, readQueue } from '../../../../(newsroom)/admin/wire/read-desk.ts';
import { answerJson, readQuery } from '../../answer-json.ts';

/** More of the wire desk's list: what waits since before the entry that the address names. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, {
    read: readQuery,
    schema: z.record(z.string(), z.string()).transform(readDeskQuery),
    act: async (actor, query) =>
      can(actor, 'translate')
        ? { ok: true, value: await readQueue(actor, query, 0) }
        : err({ kind: 'forbidden', act: 'translate' }),
  });
}
