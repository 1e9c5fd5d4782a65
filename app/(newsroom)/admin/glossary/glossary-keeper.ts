import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { can } from '#newsroom/access.ts';

/** Whoever is signed in, where they look after words and sentences; those screens are there for nobody else. */
export async function requireGlossaryKeeper() {
  const actor = await requireActor();
  if (!can(actor, 'manage-glossary')) notFound();
  return actor;
}
