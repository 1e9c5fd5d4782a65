import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { revokePreview } from '#newsroom/revoke-preview.ts';
import { previewHours, sharePreview } from '#newsroom/share-preview.ts';
import { answerJson } from '../../../answer-json.ts';

type Context = { params: Promise<{ article: string }> };

/** Makes a secret link that shows the article as readers will see it; its secret is said in this answer alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: z.object({ hours: previewHours }),
    act: (actor, { hours }) => sharePreview(writer(), actor, { articleId, hours }),
  });
}

/** Ends a link before its time. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { article: articleId } = await params;
  return answerJson(request, {
    schema: z.object({ linkId: z.string() }),
    act: (actor, { linkId }) => revokePreview(writer(), actor, { articleId, linkId }),
  });
}
