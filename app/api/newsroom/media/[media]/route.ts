import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { creditMedia } from '#newsroom/credit-media.ts';
import { answerJson } from '../../answer-json.ts';

const said = z.object({ credit: z.string().max(300) });

/** Says whom a medium is credited to. */
export async function PATCH(request: Request, { params }: { params: Promise<{ media: string }> }): Promise<Response> {
  const { media } = await params;
  const mediaId = z.uuid().safeParse(media).success ? media : '00000000-0000-0000-0000-000000000000';
  return answerJson(request, {
    schema: said,
    act: (actor, { credit }) => creditMedia(writer(), actor, { mediaId, credit }),
  });
}
