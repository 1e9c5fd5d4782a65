import { z } from 'zod';
import { readItem } from '../../../../../(newsroom)/admin/wire/read-desk.ts';
import { answerJson, readQuery } from '../../../answer-json.ts';

type Params = { params: Promise<{ translation: string }> };

/** A dispatch as the wire desk shows it, asked for before somebody opens it: nobody has it in hand by that. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { translation } = await params;
  return answerJson(request, { read: readQuery, schema: z.unknown(), act: (actor) => readItem(actor, translation) });
}
