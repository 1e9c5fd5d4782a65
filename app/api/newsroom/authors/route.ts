import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { searchAuthors } from '#db/queries/editor-names.ts';
import { ok } from '#lib/result.ts';
import { answerJson, readQuery } from '../answer-json.ts';

const asked = z.object({ q: z.string().max(100), locale: z.string() });

/** Authors by their names. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, {
    read: readQuery,
    schema: asked,
    act: async (actor, query) => ok(await searchAuthors(writer(), actor, { ...query, limit: 8 })),
  });
}
