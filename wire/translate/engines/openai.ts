import { z } from 'zod';
import { cappedFetch } from '#lib/capped-fetch.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationContext, TranslationRequest } from '../engine.ts';
import { errorOfStatus } from './error-of-status.ts';
import { instructionsFor, promptFor } from './openai/prompt.ts';

export type OpenAISettings = {
  /** Where the interface begins: `https://api.openai.com/v1`, `http://localhost:11434/v1`. */
  url: string;
  apiKey: string | null;
  model: string;
  /** What a million tokens cost, in millionths of the currency. */
  price: { input: number; output: number };
  /** Of a call, in milliseconds. */
  timeLimit?: number;
};

const mostBytes = 8 * 1024 * 1024;
const answerSchema = z.object({ segments: z.array(z.object({ id: z.string(), text: z.string() })) });

/**
 * Any model behind OpenAI's chat interface, by the AI SDK. It gets the texts under ids, with the article's headline and the
 * glossary, and must answer by the same ids: what is missing, doubled or invented is no answer. Any pair is taken to be
 * supported.
 */
export function createOpenAI(settings: OpenAISettings): Engine {
  return {
    name: 'openai',
    protection: 'tags',
    limits: { segments: 25, characters: 8000 },
    mostCost: (texts, context) => mostCost(texts, context, settings.price),
    supports: async () => true,
    translate: (request) => translate(request, settings),
  };
}

async function translate(
  request: TranslationRequest,
  settings: OpenAISettings,
): Promise<Result<Translated, EngineError>> {
  const { texts, signal } = request;
  const deadline = AbortSignal.timeout(settings.timeLimit ?? 90_000);
  // Loaded when it is needed first: most newspapers never do.
  const [{ generateText, Output }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'openai',
    baseURL: settings.url,
    supportsStructuredOutputs: true,
    fetch: cappedFetch(mostBytes),
    ...(settings.apiKey !== null && { apiKey: settings.apiKey }),
  });
  try {
    const answer = await generateText({
      model: provider.chatModel(settings.model),
      system: instructionsFor(request),
      prompt: promptFor(texts, request.context),
      output: Output.object({ schema: answerSchema, name: 'translation' }),
      temperature: 0,
      maxOutputTokens: mostOutputTokens(texts),
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, deadline]),
    });
    if (answer.finishReason === 'content-filter') return err({ kind: 'refused', reason: answer.text.slice(0, 200) });
    const translated = inTheirPlaces(answer.output.segments, texts.length);
    if (!translated)
      return err({ kind: 'bad_answer', reason: 'the model answered with other segments than it was given' });
    const { inputTokens = 0, outputTokens = 0 } = answer.usage;
    const cost = Math.ceil((inputTokens * settings.price.input + outputTokens * settings.price.output) / 1_000_000);
    return ok({ texts: translated, characters: texts.reduce((sum, text) => sum + text.length, 0), cost });
  } catch (error) {
    if (signal.aborted) return err({ kind: 'aborted', reason: 'no longer needed' });
    if (deadline.aborted) return err({ kind: 'timeout', reason: 'the model took too long' });
    return err(await explain(error));
  }
}

/** The texts in the order of what was asked, or null where ids are missing, doubled or unknown. */
function inTheirPlaces(segments: readonly { id: string; text: string }[], count: number): string[] | null {
  const texts = new Map(segments.map(({ id, text }) => [id, text]));
  if (segments.length !== count || texts.size !== count) return null;
  const inOrder = Array.from({ length: count }, (_, index) => texts.get(`s${index + 1}`));
  return inOrder.every((text) => text !== undefined) ? inOrder : null;
}

async function explain(error: unknown): Promise<EngineError> {
  const { APICallError, NoObjectGeneratedError } = await import('ai');
  const reason = error instanceof Error ? error.message : String(error);
  if (APICallError.isInstance(error)) {
    const { statusCode, responseHeaders, responseBody } = error;
    if (statusCode === undefined) return { kind: 'unreachable', reason };
    if (statusCode >= 400)
      return explainStatus(statusCode, responseHeaders?.['retry-after'] ?? null, responseBody ?? '');
    // The status was right and the rest of the answer never came, or was something else.
    return {
      kind: /terminated|network|aborted|ECONN|socket/i.test(String(error.cause)) ? 'unreachable' : 'bad_answer',
      reason: `${reason}: ${error.cause instanceof Error ? error.cause.message : error.cause}`,
    };
  }
  if (NoObjectGeneratedError.isInstance(error)) {
    const isRefusal = error.finishReason === 'content-filter' || looksLikeRefusal(error.text ?? '');
    return {
      kind: isRefusal ? 'refused' : 'bad_answer',
      reason: `${reason} ${error.text?.slice(0, 120) ?? ''}`.trim(),
    };
  }
  return { kind: 'bad_answer', reason };
}

// 400 and the like are mostly about settings here (model, parameters); the texts are to blame where a filter says so.
function explainStatus(status: number, retryAfter: string | null, body: string): EngineError {
  if (status === 429 && /insufficient_quota/.test(body)) return { kind: 'quota', reason: body.slice(0, 200) };
  return errorOfStatus(status, retryAfter, body);
}

/** Models without a field for it refuse in a sentence where the answer should be. */
function looksLikeRefusal(text: string): boolean {
  return !text.trimStart().startsWith('{') && /\b(?:sorry|can(?:no|')t|unable|désolé|ne peux pas)\b/i.test(text);
}

// A token has a byte at least, so bytes are the most tokens there can be.
function mostCost(texts: readonly string[], context: TranslationContext, price: OpenAISettings['price']): number {
  const instructions = instructionsFor({ from: 'xx', to: 'xx' }).length + 500;
  const input = Buffer.byteLength(promptFor(texts, context)) + instructions;
  return Math.ceil((input * price.input + mostOutputTokens(texts) * price.output) / 1_000_000);
}

function mostOutputTokens(texts: readonly string[]): number {
  return 200 + texts.reduce((sum, text) => sum + 40 + Buffer.byteLength(text) * 2, 0);
}
