import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { findArticles } from '#newsroom/find-articles.ts';
import { answerJson } from '../answer-json.ts';

/** Finds articles by the words of their headlines, for the command palette. */
export async function POST(request: Request): Promise<Response> {
  return answerJson(request, {
    schema: z.object({ q: z.string().max(200) }),
    act: (actor, input) => findArticles(writer(), actor, input),
  });
}
