import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { listMedia } from '#db/queries/editor-media.ts';
import { env } from '#env.ts';
import { ok } from '#lib/result.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { uploadMedia } from '#newsroom/upload-media.ts';
import { answerJson, readQuery } from '../answer-json.ts';

const asked = z.object({
  ids: z.string().transform((ids) => ids.split(',').filter((id) => z.uuid().safeParse(id).success)),
  locale: z.string(),
});
const pixels = z.coerce.number().int().positive().max(20_000).optional();
const sent = z.object({
  bytes: z.instanceof(Uint8Array),
  locale: z.string(),
  width: pixels,
  height: pixels,
});

/** Media that an article shows. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, {
    read: readQuery,
    schema: asked,
    act: async (actor, { ids, locale }) => ok(await listMedia(writer(), actor, ids.slice(0, 200), locale)),
  });
}

/** Takes a file, which is the body of the request. */
export async function POST(request: Request): Promise<Response> {
  return answerJson(request, {
    read: async () => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      return { ...query, bytes: new Uint8Array(await request.arrayBuffer()) };
    },
    schema: sent,
    act: (actor, { bytes, locale, width, height }) => {
      const size = width && height ? { width, height } : null;
      return uploadMedia(writer(), mediaStore(env.dataDir), actor, { bytes, locale, size });
    },
  });
}
