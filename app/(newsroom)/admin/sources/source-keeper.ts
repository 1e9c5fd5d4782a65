import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { can } from '#newsroom/access.ts';

/** Whoever is signed in, where they look after sources; the screens of sources are there for nobody else. */
export async function requireSourceKeeper() {
  const actor = await requireActor();
  if (!can(actor, 'manage-sources')) notFound();
  return actor;
}
