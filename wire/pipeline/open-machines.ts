import { leadOf } from '#newsroom/dispatch-segments.ts';
import { checkArticle } from '../gate/check-article.ts';
import type { ChainAttempt, EngineChain } from '../translate/engine-chain.ts';
import { makeGlossary } from '../translate/glossary.ts';
import { makeMemory } from '../translate/memory.ts';
import { translateArticle } from '../translate/translate-document.ts';
import type { CheckOutcome, CheckRequest, Machines, TranslationAnswer, TranslationRequest } from './machines.ts';
import { asGateFlag } from './noticed-flags.ts';

const minute = 60_000;

// Milliseconds for an article: a long one, by a slow engine that is asked again.
const timeLimit = 10 * minute;

/** What translates by these engines, and judges by the gate. */
export function openMachines(chain: Pick<EngineChain, 'translate'>): Machines {
  return { translate: (request) => translate(chain, request), check };
}

async function translate(
  chain: Pick<EngineChain, 'translate'>,
  {
    from,
    to,
    headline,
    standfirst,
    body,
    pictures,
    byline,
    sourceName,
    categories,
    untranslated,
    known,
    terms,
    engine,
  }: TranslationRequest,
): Promise<TranslationAnswer> {
  const lead = leadOf({ pictures });
  const article = {
    headline,
    standfirst,
    body,
    pictures: lead ? [{ id: 'lead', alt: lead.alt, caption: lead.caption }] : [],
    tags: [],
  };
  const authors = byline.split(/\s*(?:,|;|\band\b|&|\by\b|\bi\b)\s*/u).filter((name) => name !== '');
  const makers = { sources: [sourceName], authors, keywords: categories, kept: untranslated };
  const signal = AbortSignal.timeout(timeLimit);
  // What people translated is among what is known.
  const asker: typeof chain = engine
    ? { translate: (request) => chain.translate({ ...request, only: engine }) }
    : chain;
  const job = { from, to, chain: asker, glossary: makeGlossary(from, to, terms), memory: makeMemory([]), signal };
  const made = await translateArticle(article, makers, job, known);
  if (!made.ok) {
    if (made.error.kind === 'no_engine') return { segments: [], refusal: { kind: 'no_engine' } };
    if (made.error.kind === 'failed') return { segments: [], refusal: refusalOf(made.error.failures) };
    throw new Error(`the segments of an article did not find their places: ${made.error.kind}`);
  }
  const { segments, failures } = made.value;
  const asked = segments.filter(({ id }) => !known.has(id));
  const isWhole = asked.every(({ target }) => target !== null);
  return {
    segments: asked.map(({ id, target, engine, names, flags }) => ({
      id,
      target,
      engine: engine ?? '',
      names,
      flags: flags.map(asGateFlag),
    })),
    refusal: isWhole ? null : refusalOf(failures),
  };
}

// What may pass by itself, and how long that usually takes.
const pauses: Readonly<Record<string, number>> = {
  rate_limited: 15 * minute,
  unreachable: 15 * minute,
  timeout: 15 * minute,
  aborted: 15 * minute,
};

/** Whether to ask again, and when: at the earliest moment at which one of the engines may answer. */
function refusalOf(failures: readonly ChainAttempt[]): TranslationAnswer['refusal'] {
  const waits = failures.flatMap(({ engine, error }) => {
    const until = untilOf(error);
    return until === null ? [] : [{ until, reason: `${engine}: ${error.reason}` }];
  });
  const [first] = waits.toSorted((a, b) => a.until.getTime() - b.until.getTime());
  return first ? { kind: 'later', ...first } : { kind: 'no_engine' };
}

function untilOf(error: ChainAttempt['error']): Date | null {
  if (error.kind === 'budget' || error.kind === 'resting') return error.until;
  if (error.kind === 'quota') return tomorrow();
  if (error.kind === 'rate_limited' && error.retryAfter !== null) return new Date(Date.now() + error.retryAfter);
  const pause = pauses[error.kind];
  return pause === undefined ? null : new Date(Date.now() + pause);
}

function tomorrow(): Date {
  const day = 24 * 60 * minute;
  return new Date((Math.floor(Date.now() / day) + 1) * day);
}

function check({ from, to, segments, section }: CheckRequest): CheckOutcome {
  const { verdict, score, reasons, segments: checked } = checkArticle({ from, to, segments, section });
  const flags = new Map(checked.map(({ id, flags: found }) => [id, found]));
  return { verdict, score, reasons, flags };
}
