import type { Transaction } from '#db/client.ts';
import { endOutdatedRewrites, listRewrites } from '#db/queries/wire-rewrites.ts';
import type { Actor } from './actor.ts';
import type { DispatchText } from './dispatch-segments.ts';

/**
 * A translated text with the headline and standfirst that a model brought into house style, as far as they are of the lines
 * as they are translated now: where the source or a person has changed a line, its rewrite ends here.
 */
export async function rewrittenText(
  tx: Transaction,
  actor: Actor,
  { translationId, text }: { translationId: string; text: DispatchText },
  now: Date,
): Promise<DispatchText> {
  await endOutdatedRewrites(tx, translationId, text, now);
  const standing = (await listRewrites(tx, actor, translationId)).filter(({ undoneAt }) => undoneAt === null);
  const lineOf = (part: 'headline' | 'standfirst') => standing.findLast((each) => each.part === part)?.after;
  return {
    ...text,
    headline: lineOf('headline') ?? text.headline,
    standfirst: lineOf('standfirst') ?? text.standfirst,
  };
}
