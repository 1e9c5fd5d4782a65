import { z } from 'zod';
import type { DeskItem } from '#components/newsroom/wire/desk-item.ts';
import { writer } from '#db/process-connections.ts';
import { ok, type Result } from '#lib/result.ts';
import { claimTranslation } from '#newsroom/claim-translation.ts';
import { releaseTranslation } from '#newsroom/release-translation.ts';
import { readItem } from '../../../../../../(newsroom)/admin/wire/read-desk.ts';
import { answerJson } from '../../../../answer-json.ts';

type Params = { params: Promise<{ translation: string }> };

/** Hears that somebody has a dispatch in hand, takes it from a colleague, or lets go of it; answers how it stands now. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { translation: translationId } = await params;
  return answerJson(request, {
    schema: z.object({ wish: z.enum(['claim', 'take', 'release']) }),
    act: async (actor, { wish }): Promise<Result<{ item: DeskItem | null }, { kind: string }>> => {
      if (wish === 'release') {
        const released = await releaseTranslation(writer(), actor, { translationId });
        return released.ok ? ok({ item: null }) : released;
      }
      const held = await claimTranslation(writer(), actor, { translationId, take: wish === 'take' });
      if (!held.ok) return held;
      const item = await readItem(actor, translationId);
      return item.ok ? ok({ item: item.value }) : item;
    },
  });
}
