import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { countDeskQueues } from '#db/queries/editor-wire-desk.ts';
import { err } from '#lib/result.ts';
import { can } from '#newsroom/access.ts';
import { answerJson, readQuery } from '../../answer-json.ts';

/** How many dispatches the gate holds, for the bar of the newsroom. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, {
    read: readQuery,
    schema: z.unknown(),
    act: async (actor) => {
      if (!can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
      const { held } = await countDeskQueues(writer(), actor, { userId: actor.userId });
      return { ok: true, value: { count: held } };
    },
  });
}
