import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { tellPresence } from '#newsroom/tell-presence.ts';
import { answerJson } from '../../../answer-json.ts';

/** Hears that somebody has the article open, or closed it; answers who else has, and the version that stands there now. */
export async function POST(request: Request, { params }: { params: Promise<{ article: string }> }): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: z.object({ isHere: z.boolean() }),
    act: (actor, { isHere }) => tellPresence(writer(), actor, { articleId, isHere }),
  });
}
