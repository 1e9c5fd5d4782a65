import { writer } from '#db/process-connections.ts';
import { actOnArticle, requestedAct } from '#newsroom/act-on-article.ts';
import { answerJson } from '../../../answer-json.ts';

/** Submits, schedules, publishes, corrects, withdraws …: 200 with the new status and version, or what stands in the way. */
export async function POST(request: Request, { params }: { params: Promise<{ article: string }> }): Promise<Response> {
  const { article } = await params;
  return answerJson(request, {
    schema: requestedAct,
    act: (actor, requested) => actOnArticle(writer(), actor, article, requested),
  });
}
