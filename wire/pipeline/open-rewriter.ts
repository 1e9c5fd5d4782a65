import { createRewriter, type RewriterSettings } from '../rewrite/create-rewriter.ts';
import type { EngineLedger } from '../translate/engine-ledger.ts';
import type { Machines } from './machines.ts';

/** Which model rewrites, and how many characters it may be given on a day (UTC); null where there is no bound. */
export type RewritingOptions = RewriterSettings & { charactersADay: number | null };

/** Under this name the ledger counts what rewriting uses. */
const engine = 'rewrite';
const timeLimit = 60_000;

/** The model that rewrites here: within its budget, its calls counted as those of engines are. */
export function openRewriter(settings: RewritingOptions, ledger: EngineLedger): NonNullable<Machines['rewriter']> {
  const rewriter = createRewriter(settings);
  return {
    model: rewriter.model,
    rewrite: async ({ from, to, original, translated }) => {
      const lines = [original, translated].flatMap(({ headline, standfirst }) => [headline, standfirst]);
      const characters = lines.join('').length;
      const at = new Date();
      const place = { engine, from, to, day: at.toISOString().slice(0, 10) };
      const reserved = { characters, cost: 0 };
      if (!(await ledger.reserve(place, reserved, { characters: settings.charactersADay, cost: null }))) return null;
      const signal = AbortSignal.timeout(timeLimit);
      const request = { from, to, original: linesOf(original), translated: linesOf(translated), signal };
      const answer = await rewriter.rewrite(request);
      const duration = Date.now() - at.getTime();
      const cost = answer.ok ? answer.value.cost : 0;
      await ledger.settle(place, reserved, { characters, cost });
      const outcome = answer.ok ? 'ok' : answer.error.kind;
      await ledger.record({ engine, from, to, segments: 1, characters, cost, duration, outcome, at });
      return answer.ok ? answer.value.lines : null;
    },
  };
}

const linesOf = ({ headline, standfirst }: { headline: string; standfirst: string }) => ({ headline, standfirst });
