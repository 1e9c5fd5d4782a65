import { z } from 'zod';
import { cappedFetch } from '#lib/capped-fetch.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { rewriteInstructions, rewritePrompt } from './rewrite-prompt.ts';
import type { RewriteError, RewriteRequest, Rewriter, Rewritten } from './rewriter.ts';

export type RewriterSettings = {
  /** Where the interface begins: `https://api.openai.com/v1`, `http://localhost:11434/v1`. */
  url: string;
  apiKey: string | null;
  model: string;
  /** The newsroom's own words on how it writes; null for plain rules. */
  style: string | null;
  /** What a million tokens cost, in millionths of the currency. */
  price: { input: number; output: number };
  /** Of a call, in milliseconds. */
  timeLimit?: number;
};

const lines = z.object({ headline: z.string(), standfirst: z.string() });
const mostBytes = 1024 * 1024;

/** Any model behind OpenAI's chat interface, by the AI SDK, asked once: a line that is not rewritten is no loss. */
export function createRewriter(settings: RewriterSettings): Rewriter {
  return { model: settings.model, rewrite: (request) => rewrite(request, settings) };
}

async function rewrite(
  request: RewriteRequest,
  { url, apiKey, model, style, price, timeLimit = 60_000 }: RewriterSettings,
): Promise<Result<Rewritten, RewriteError>> {
  const deadline = AbortSignal.timeout(timeLimit);
  // Loaded when it is needed first: most newspapers never do.
  const [{ generateText, Output }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'rewriter',
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: cappedFetch(mostBytes),
    ...(apiKey !== null && { apiKey }),
  });
  try {
    const answer = await generateText({
      model: provider.chatModel(model),
      system: rewriteInstructions(request, style),
      prompt: rewritePrompt(request),
      output: Output.object({ schema: lines, name: 'lines' }),
      temperature: 0,
      maxOutputTokens: 1000,
      maxRetries: 0,
      abortSignal: AbortSignal.any([request.signal, deadline]),
    });
    if (answer.finishReason === 'content-filter') return err({ kind: 'refused', reason: answer.text.slice(0, 200) });
    const { inputTokens = 0, outputTokens = 0 } = answer.usage;
    const cost = Math.ceil((inputTokens * price.input + outputTokens * price.output) / 1_000_000);
    return ok({ lines: answer.output, cost });
  } catch (error) {
    if (deadline.aborted || request.signal.aborted) return err({ kind: 'timeout', reason: 'the model took too long' });
    return err(await explain(error));
  }
}

async function explain(error: unknown): Promise<RewriteError> {
  const { APICallError, NoObjectGeneratedError } = await import('ai');
  const reason = error instanceof Error ? error.message : String(error);
  if (APICallError.isInstance(error)) {
    const isAnswer = error.statusCode === 200 && !/terminated|network|ECONN|socket/i.test(String(error.cause));
    return { kind: isAnswer ? 'bad_answer' : 'unreachable', reason };
  }
  const isRefusal = NoObjectGeneratedError.isInstance(error) && error.finishReason === 'content-filter';
  return { kind: isRefusal ? 'refused' : 'bad_answer', reason };
}
