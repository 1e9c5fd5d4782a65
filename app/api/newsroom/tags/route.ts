import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { searchTags } from '#db/queries/editor-names.ts';
import { ok } from '#lib/result.ts';
import { addTag } from '#newsroom/add-tag.ts';
import { answerJson, readQuery } from '../answer-json.ts';

const asked = z.object({ q: z.string().max(100), locale: z.string() });
const sent = z.object({ name: z.string().max(200), locale: z.string() });

/** Tags by their names. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, {
    read: readQuery,
    schema: asked,
    act: async (actor, query) => ok(await searchTags(writer(), actor, { ...query, limit: 8 })),
  });
}

/** A new tag. */
export async function POST(request: Request): Promise<Response> {
  return answerJson(request, { schema: sent, act: (actor, tag) => addTag(writer(), actor, tag) });
}
