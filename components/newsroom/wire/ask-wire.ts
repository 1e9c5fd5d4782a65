import { z } from 'zod';
import { err, ok, type Result } from '#lib/result.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';

const told = z.object({
  kind: z.string(),
  detail: z.string(),
  by: z.string().optional(),
  since: z.string().optional(),
  seconds: z.number().optional(),
  segments: z.array(z.string()).optional(),
});

/** Why something was refused, as a sentence, with what the desk needs to know of it. */
export type Refusal = z.infer<typeof told>;

const unreachable: Refusal = { kind: 'unreachable', detail: wireDeskTexts.lease.offline };

/** What an endpoint of the wire desk answered, or why it did not do what was asked. */
export async function askWire<Answer>(address: string, body?: object): Promise<Result<Answer, Refusal>> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
    const answer: unknown = await response.json();
    if (response.ok) return ok(answer as Answer); // screen and endpoint are of one build
    const refusal = told.safeParse(answer);
    return err(refusal.success ? refusal.data : unreachable);
  } catch {
    return err(unreachable);
  }
}
