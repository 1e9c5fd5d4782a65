import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { checkDraft } from '#newsroom/check-draft.ts';
import { answerJson } from '../../../answer-json.ts';

/** What should be looked at before readers see the article with this content, saved or not. */
export async function POST(request: Request, { params }: { params: Promise<{ article: string }> }): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: z.object({ content: z.looseObject({}) }),
    act: (actor, { content }) => checkDraft(writer(), actor, { articleId, content }),
  });
}
