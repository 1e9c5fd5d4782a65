import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { readPresentDraft } from '#newsroom/read-present-draft.ts';
import { saveDraft } from '#newsroom/save-draft.ts';
import { answerJson } from '../../answer-json.ts';

type Context = { params: Promise<{ article: string }> };

const saved = z.object({ version: z.number().int().positive(), content: z.looseObject({}), isAutosave: z.boolean() });

/** Saves what the editor holds of an article: 200 with the new version, or 409 with what stands there now. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: saved,
    act: (actor, { version, content, isAutosave }) =>
      saveDraft(writer(), actor, { articleId, version, content, isAutosave }),
  });
}

/** What stands in the article now, for whoever has it open and hears that a colleague saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, { schema: z.unknown(), act: (actor) => readPresentDraft(writer(), actor, articleId) });
}
