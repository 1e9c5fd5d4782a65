import { err, ok, type Result } from '#lib/result.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';

const unreachable = { kind: 'unreachable', sentence: editorTexts.unreachable };

/** Why something did not work, as a sentence; empty where somebody gave it up. */
export type Told = { kind: string; sentence: string };

/** What an endpoint of ours answered, or why it could not. */
export async function askServer<Answer>(address: string, init?: RequestInit): Promise<Result<Answer, Told>> {
  try {
    const response = await fetch(address, init);
    const answer: unknown = await response.json();
    if (response.ok) return ok(answer as Answer); // screen and endpoint are of one build
    return err(toldIn(answer));
  } catch (error) {
    // Whoever asks something else meanwhile gives up the question before: that is no failure.
    if (error instanceof DOMException && error.name === 'AbortError') return err({ kind: 'given_up', sentence: '' });
    return err(unreachable);
  }
}

/** The failure that an endpoint of ours answered. */
export function toldIn(answer: unknown): Told {
  const isTold = typeof answer === 'object' && answer !== null && 'detail' in answer && 'kind' in answer;
  return isTold ? { kind: String(answer.kind), sentence: String(answer.detail) } : unreachable;
}

/** A request that sends JSON. */
export function sending(method: 'POST' | 'PATCH', body: object): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
