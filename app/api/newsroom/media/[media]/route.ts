import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { creditMedia } from '#newsroom/credit-media.ts';
import { describeMedia } from '#newsroom/describe-media.ts';
import { answerJson } from '../../answer-json.ts';

const said = z.union([
  z.object({ credit: z.string().max(300) }),
  z.object({ alt: z.string().max(1000), locale: z.string().max(35) }),
]);

/** Says whom a medium is credited to, or what it shows. */
export async function PATCH(request: Request, { params }: { params: Promise<{ media: string }> }): Promise<Response> {
  const { media } = await params;
  const mediaId = z.uuid().safeParse(media).success ? media : '00000000-0000-0000-0000-000000000000';
  return answerJson<z.output<typeof said>, object>(request, {
    schema: said,
    act: (actor, given) =>
      'alt' in given
        ? describeMedia(writer(), actor, { mediaId, ...given })
        : creditMedia(writer(), actor, { mediaId, ...given }),
  });
}
