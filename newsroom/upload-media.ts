import type { Database } from '#db/client.ts';
import { listMedia } from '#db/queries/editor-media.ts';
import type { FileStore } from '#lib/file-store.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { addMedia, type MediaError } from './add-media.ts';
import { playerExtension } from './media-kind.ts';

/** A medium as the newsroom shows it; `alt` is what an edition says that it shows. */
export type ShownMedium = Awaited<ReturnType<typeof listMedia>>[number];

type Input = { bytes: Uint8Array; locale: string; size: { width: number; height: number } | null };

/** The largest file that somebody may send, in bytes. */
const largestUpload = 30 * 1024 * 1024;

/**
 * Takes a file that somebody dropped on an article. Credit and alternative text are asked for beside it: nobody has to
 * know them at that moment.
 */
export async function uploadMedia(
  db: Database,
  store: FileStore,
  actor: Actor,
  { bytes, locale, size }: Input,
): Promise<Result<ShownMedium, MediaError | { kind: 'too_large' }>> {
  if (bytes.length > largestUpload) return err({ kind: 'too_large' });
  const extension = playerExtension(bytes) ?? 'picture';
  const file = { bytes, extension, credit: null, licence: '', alt: {}, ...(size && { size }) };
  const added = await addMedia(db, store, actor, file);
  if (!added.ok) return added;
  const [medium] = await listMedia(db, actor, [added.value], locale);
  return medium ? ok(medium) : err({ kind: 'unreadable_media', extension });
}
