import { z } from 'zod';
import { chosenTranslation, publishBatch } from '../../../../(newsroom)/admin/wire/publish-batch.ts';
import { answerJson } from '../../answer-json.ts';

/** Publishes the dispatches that are chosen at the wire desk, and answers of each what became of it. */
export async function POST(request: Request): Promise<Response> {
  return answerJson(request, {
    schema: z.object({ translations: z.array(chosenTranslation).min(1) }),
    act: async (actor, { translations }) => {
      const results = await publishBatch(actor, translations);
      return results.ok ? { ok: true, value: { results: results.value } } : results;
    },
  });
}
