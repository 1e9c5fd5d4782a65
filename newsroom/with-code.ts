import type { Database, Transaction } from '#db/client.ts';
import { findUser } from '#db/queries/editor-users.ts';
import { transact } from '#db/transact.ts';
import { err, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { checkCode } from './check-code.ts';
import type { AccountError } from './end-session.ts';
import type { TooManyTries } from './slow-guessing.ts';

/** Why something that needs a code of the second factor was not done. */
export type ProofError =
  | AccountError
  | TooManyTries
  | { kind: 'step_expired' }
  | { kind: 'invalid'; problems: FieldProblem[] };

type Member = Extract<Actor, { kind: 'person' }>;

/** Does something to one's own account that whoever finds an open screen must not do: a code of the second factor first. */
export async function withCode<T>(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  { code, now }: { code: string; now: Date },
  act: (tx: Transaction, member: Member) => Promise<Result<T, ProofError>>,
): Promise<Result<T, ProofError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId } = actor;
  const user = await findUser(db, userId);
  const attempt = { userId, version: user?.sessionVersion ?? 0, code, address: '', device: null };
  const checked = await checkCode(db, secrets, attempt, { now, pause: async () => {} });
  if (checked.ok) return transact<T, ProofError>(db, (tx) => act(tx, actor));
  if (checked.error.kind !== 'wrong_code') return err(checked.error);
  return err({ kind: 'invalid', problems: [{ field: 'code', reason: 'code_wrong' }] });
}
