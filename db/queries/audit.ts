import type { Transaction } from '../client.ts';
import { auditLog } from '../schema/audit.ts';

/** Adds one act to the audit log. */
export async function insertAuditEntry(tx: Transaction, entry: typeof auditLog.$inferInsert): Promise<void> {
  await tx.insert(auditLog).values(entry);
}
