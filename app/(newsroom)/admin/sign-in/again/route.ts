import { z } from 'zod';
import { secrets } from '#auth.ts';
import { writer } from '#db/process-connections.ts';
import { checkPassword } from '#newsroom/check-password.ts';
import { statusOf } from '#newsroom/error-status.ts';
import { isFromOurPages, problem } from '../../../../api/newsroom/answer-json.ts';
import { finishSignIn, whoAsks } from '../sign-in-steps.ts';

const form = z.object({
  email: z.string().trim().max(320),
  password: z.string().max(1000),
  /** Who wrote on the screen: somebody else must not save it as theirs. */
  personId: z.string(),
});

/** Signs in somebody whose session ended while they wrote: the screen stays, and what it holds with it. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request)) return problem(403, { kind: 'foreign_origin' });
  const given = form.safeParse(await request.json().catch(() => null));
  if (!given.success) return problem(422, { kind: 'invalid' });
  const { personId, ...shown } = given.data;
  const checked = await checkPassword(writer(), secrets(), { ...shown, ...(await whoAsks()) });
  if (!checked.ok) return problem(statusOf(checked.error), checked.error);
  if (checked.value.userId !== personId) return problem(403, { kind: 'other_person' });
  // A second factor is asked for by the sign-in itself, which every screen can open in another tab.
  if (checked.value.needsCode) return problem(403, { kind: 'code_needed' });
  await finishSignIn(checked.value.userId, 'password', null);
  return Response.json({}, { headers: { 'cache-control': 'private, no-store' } });
}
