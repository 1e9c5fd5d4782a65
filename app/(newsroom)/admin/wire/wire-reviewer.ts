import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { can } from '#newsroom/access.ts';

/** Whoever is signed in, where they review what machines translate; the wire desk is there for nobody else. */
export async function requireReviewer() {
  const actor = await requireActor();
  if (!can(actor, 'translate')) notFound();
  return actor;
}
