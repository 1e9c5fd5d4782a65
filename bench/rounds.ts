import { median, ms, spread, whole } from './figures.ts';
import type { Load } from './http/load.ts';
import { processorTimeOf } from './process-time.ts';

/** One way of being measured, again and again; `watched` are the processes whose processor time is of interest. */
export type Contender = { name: string; watched: number[]; press: () => Promise<Load> };

/** The rounds of a contender in figures: times in milliseconds, the median of those of each round. */
export type Standing = {
  perSecond: number;
  spread: string;
  p50: number;
  p99: number;
  /** Processor time for each request, of each watched process and its children, in their order. */
  processorTimes: number[];
  rounds: Load[];
};

type Round = Load & { processorTimes: number[] };

/**
 * Lets the contenders take turns: whatever else keeps the machine busy meets them alike, so what they have in common
 * holds even where the figures themselves waver. The order turns with each round; a round before the first is for
 * warming up, and counts for nothing.
 */
export async function takeTurns(contenders: readonly Contender[], rounds: number): Promise<Map<string, Standing>> {
  for (const { press } of contenders) await press();
  const taken = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const shift = round % contenders.length;
    for (const contender of [...contenders.slice(shift), ...contenders.slice(0, shift)]) {
      taken.get(contender.name)?.push(await takeTurn(contender));
    }
  }
  return new Map([...taken].map(([name, own]) => [name, standingOf(own)]));
}

/** Median over the rounds of the quotient of two contenders' rates. */
export function ratio(one: Standing, other: Standing): number {
  return median(one.rounds.map((load, round) => load.perSecond / (other.rounds[round]?.perSecond ?? Number.NaN)));
}

/** What every table of standings shows, and its cells. */
export const standingColumns = ['requests/s', 'lowest–highest', 'p50 (ms)', 'p99 (ms)'];

export function standingCells({ perSecond, spread: range, p50, p99 }: Standing): string[] {
  return [whole(perSecond), range, ms(p50), ms(p99)];
}

async function takeTurn({ watched, press }: Contender): Promise<Round> {
  const before = await Promise.all(watched.map(processorTimeOf));
  const load = await press();
  const after = await Promise.all(watched.map(processorTimeOf));
  const processorTimes = after.map((time, index) => ((time ?? Number.NaN) - (before[index] ?? 0)) / load.requests);
  return { ...load, processorTimes };
}

function standingOf(rounds: Round[]): Standing {
  const rates = rounds.map((load) => load.perSecond);
  return {
    perSecond: median(rates),
    spread: spread(rates),
    p50: median(rounds.map((load) => load.p50)),
    p99: median(rounds.map((load) => load.p99)),
    processorTimes: (rounds[0]?.processorTimes ?? []).map((_, index) =>
      median(rounds.map(({ processorTimes }) => processorTimes[index] ?? Number.NaN)),
    ),
    rounds,
  };
}
