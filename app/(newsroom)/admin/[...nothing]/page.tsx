import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';

/** Every address of the newsroom at which there is no screen. */
export default async function NothingScreen() {
  await requireActor();
  notFound();
}
