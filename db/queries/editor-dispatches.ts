import type { Transaction } from '../client.ts';
import { dispatches, dispatchNames, translations } from '../schema/dispatches.ts';

/** Adds a dispatch and returns its id. The same identity twice violates `dispatches_identity`. */
export async function insertDispatch(tx: Transaction, dispatch: typeof dispatches.$inferInsert): Promise<string> {
  const [row] = await tx.insert(dispatches).values(dispatch).returning({ id: dispatches.id });
  if (!row) throw new Error('inserting a dispatch returned nothing');
  await tx.insert(dispatchNames).values({ sourceId: dispatch.sourceId, name: dispatch.identity, dispatchId: row.id });
  return row.id;
}

/** Records how a dispatch became an article. */
export async function insertTranslation(tx: Transaction, translation: typeof translations.$inferInsert): Promise<void> {
  await tx.insert(translations).values(translation);
}
