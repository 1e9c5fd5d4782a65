import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationRequest } from '../engine.ts';

/**
 * Calls an engine and trusts it in nothing: an answer with another number of texts, one that never comes, and an exception
 * are errors like others.
 */
export async function watchedCall(
  engine: Engine,
  request: TranslationRequest,
  timeLimit: number,
): Promise<Result<Translated, EngineError>> {
  const deadline = new AbortController();
  const signal = AbortSignal.any([request.signal, deadline.signal]);
  const { promise: ended, resolve } = Promise.withResolvers<Result<Translated, EngineError>>();
  const end = () =>
    resolve(
      request.signal.aborted
        ? err({ kind: 'aborted', reason: `${engine.name} was no longer needed` })
        : err({ kind: 'timeout', reason: `${engine.name} took more than ${timeLimit} ms` }),
    );
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  const timer = setTimeout(() => deadline.abort(), timeLimit);
  try {
    const call = signal.aborted
      ? ended
      : engine.translate({ ...request, signal }).then((answer) => checked(answer, request));
    return await Promise.race([call, ended]);
  } catch (error) {
    return err({ kind: 'bad_answer', reason: `${engine.name} failed: ${String(error)}` });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

function checked(
  answer: Result<Translated, EngineError>,
  { texts }: TranslationRequest,
): Result<Translated, EngineError> {
  if (!answer.ok) return answer;
  const given = answer.value.texts;
  if (given.length === texts.length && given.every((text) => typeof text === 'string')) return ok(answer.value);
  return err({ kind: 'bad_answer', reason: `${given.length} texts came back for ${texts.length}` });
}
