import { and, eq, gt, lte, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { users } from '../schema/users.ts';
import { wireClaims } from '../schema/wire-desk.ts';
import type { Editor } from './editor.ts';

/** Somebody who has a translation in hand. */
export type Claim = { userId: string; name: string; claimedAt: Date; seenAt: Date };

type Taking = {
  translationId: string;
  userId: string;
  now: Date;
  /** Who was not heard of since then has let go. */
  lapsedBefore: Date;
  /** Whether to take it out of somebody's hands. */
  isTakenOver: boolean;
};

/**
 * Takes a translation in hand, or holds on to it; answers since when, or null where somebody else has it. One statement, so
 * that of two who reach for it one gets it.
 */
export async function upsertClaim(
  db: Database | Transaction,
  { translationId, userId, now, lapsedBefore, isTakenOver }: Taking,
): Promise<Date | null> {
  const isStillMine = and(eq(wireClaims.userId, userId), gt(wireClaims.seenAt, lapsedBefore));
  const [row] = await db
    .insert(wireClaims)
    .values({ translationId, userId, claimedAt: now, seenAt: now })
    .onConflictDoUpdate({
      target: wireClaims.translationId,
      set: {
        userId,
        seenAt: now,
        claimedAt: sql`case when ${isStillMine} then ${wireClaims.claimedAt} else excluded.claimed_at end`,
      },
      setWhere:
        or(sql`${isTakenOver}`, eq(wireClaims.userId, userId), lte(wireClaims.seenAt, lapsedBefore)) ?? sql`false`,
    })
    .returning({ claimedAt: wireClaims.claimedAt });
  return row?.claimedAt ?? null;
}

/** Who has a translation in hand and was heard of since `lapsedBefore`, or null. */
export async function findClaim(
  db: Database | Transaction,
  _editor: Editor,
  translationId: string,
  lapsedBefore: Date,
): Promise<Claim | null> {
  const [row] = await db
    .select({
      userId: wireClaims.userId,
      name: users.name,
      claimedAt: wireClaims.claimedAt,
      seenAt: wireClaims.seenAt,
    })
    .from(wireClaims)
    .innerJoin(users, eq(users.id, wireClaims.userId))
    .where(and(eq(wireClaims.translationId, translationId), gt(wireClaims.seenAt, lapsedBefore)));
  return row ?? null;
}

/** Lets go of a translation, where it is in this person's hands. */
export async function deleteClaim(
  db: Database | Transaction,
  { translationId, userId }: { translationId: string; userId: string },
): Promise<void> {
  await db.delete(wireClaims).where(and(eq(wireClaims.translationId, translationId), eq(wireClaims.userId, userId)));
}
