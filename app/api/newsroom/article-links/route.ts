import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { searchLinkTargets } from '#db/queries/editor-links.ts';
import { env } from '#env.ts';
import { ok } from '#lib/result.ts';
import { findLinkTargets } from '#newsroom/find-link-targets.ts';
import { answerJson, readQuery } from '../answer-json.ts';

const asked = z.object({ q: z.string().max(200), locale: z.string() });
const sent = z.object({ addresses: z.array(z.string().max(2048)).max(200) });

/** Published articles that a link may lead to. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, {
    read: readQuery,
    schema: asked,
    act: async (actor, query) => ok(await searchLinkTargets(writer(), actor, { ...query, limit: 8 })),
  });
}

/** The articles behind addresses of ours, by address. */
export async function POST(request: Request): Promise<Response> {
  return answerJson(request, {
    schema: sent,
    act: async (actor, { addresses }) =>
      ok(await findLinkTargets(writer(), actor, { addresses, siteUrl: env.siteUrl })),
  });
}
