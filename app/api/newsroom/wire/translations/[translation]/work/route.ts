import { workOnTranslation, workRequest } from '../../../../../../(newsroom)/admin/wire/work-on-translation.ts';
import { answerJson } from '../../../../answer-json.ts';

type Params = { params: Promise<{ translation: string }> };

/** Confirms, corrects, accepts, rejects …: answers how the dispatch stands now, or what stands in the way. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { translation } = await params;
  return answerJson(request, {
    schema: workRequest,
    act: (actor, requested) => workOnTranslation(actor, translation, requested),
  });
}
