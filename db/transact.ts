import type { Result } from '#lib/result.ts';
import type { Database, Transaction } from './client.ts';

class RolledBack<E> extends Error {
  readonly failure: { ok: false; error: E };
  constructor(failure: { ok: false; error: E }) {
    super('rolled back');
    this.failure = failure;
  }
}

/** Runs `work` in one transaction; a failure that it returns undoes everything, like an exception does. */
export async function transact<T, E extends { kind: string }>(
  db: Database,
  work: (tx: Transaction) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  try {
    return await db.transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.failure as { ok: false; error: E }; // thrown above with this type
    throw error;
  }
}

/** A transaction for use cases that open one of their own: theirs become parts of it, and undo no more than themselves. */
export function within(tx: Transaction): Database {
  return tx as unknown as Database; // it has everything but end(), which is for whoever opened the connections
}
