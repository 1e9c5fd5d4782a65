import { createHash } from 'node:crypto';
import type { Database } from '#db/client.ts';
import { findMediaByHash, insertMedia } from '#db/queries/editor-media.ts';
import { addJob } from '#db/queries/jobs.ts';
import { transact } from '#db/transact.ts';
import type { FileStore } from '#lib/file-store.ts';
import { readPicture } from '#lib/picture.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { typesetTexts } from './typeset-content.ts';

type Input = {
  bytes: Uint8Array;
  /** A name or a picture's kind, for sounds and films alone: `mp3`, `mp4`. Pictures say themselves what they are. */
  extension: string;
  /** Pixels of a film; pictures say theirs. */
  size?: { width: number; height: number };
  /** Null where somebody will say later who made it. */
  credit: string | null;
  licence: string;
  /** When the licence ends; null where it does not. */
  licenceUntil?: Date | null;
  focalPoint?: { x: number; y: number };
  /** Alternative text by locale. */
  alt: Record<string, string>;
};

/** Why a file did not become a medium. */
export type MediaError =
  | { kind: 'forbidden'; act: 'add-media' }
  | { kind: 'unreadable_media'; extension: string }
  | { kind: 'credit_missing' };

const players: Record<string, { kind: 'audio' | 'video'; mimeType: string }> = {
  mp3: { kind: 'audio', mimeType: 'audio/mpeg' },
  mp4: { kind: 'video', mimeType: 'video/mp4' },
};

/** Takes a file into the media library; the same bytes again give the medium that is there. Returns its id. */
export async function addMedia(
  db: Database,
  store: FileStore,
  actor: Actor,
  input: Input,
  now = new Date(),
): Promise<Result<string, MediaError>> {
  if (!can(actor, 'add-media')) return err({ kind: 'forbidden', act: 'add-media' });
  if (input.credit?.trim() === '') return err({ kind: 'credit_missing' });
  const facts = await readFacts(input);
  if (!facts) return err({ kind: 'unreadable_media', extension: input.extension });
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const file = `originals/${sha256.slice(0, 2)}/${sha256}.${facts.extension}`;
  // The file first: a row must never point to nothing.
  await store.put(file, input.bytes);
  return transact<string, MediaError>(db, async (tx) => {
    const known = await findMediaByHash(tx, actor, sha256);
    if (known) return ok(known);
    const { extension: _extension, ...columns } = facts;
    const values = {
      ...columns,
      file,
      sha256,
      byteSize: input.bytes.length,
      credit: input.credit ?? '',
      licence: input.licence,
      licenceUntil: input.licenceUntil ?? null,
    };
    const userId = actor.kind === 'person' ? actor.userId : null;
    if (facts.kind === 'image') {
      const payload = { file, width: facts.width };
      await addJob(tx, { task: 'prepare-picture', payload, key: `picture:${sha256}`, runAt: now, queue: 'pictures' });
    }
    const focus = { focalX: input.focalPoint?.x ?? 0.5, focalY: input.focalPoint?.y ?? 0.5 };
    const id = await insertMedia(
      tx,
      { ...values, ...focus, createdBy: userId, createdAt: now },
      typesetTexts(input.alt),
    );
    await leaveAuditEntry(tx, actor, {
      at: now,
      act: 'add-media',
      subjectKind: 'media',
      subjectId: id,
      details: { file },
    });
    return ok(id);
  });
}

async function readFacts(input: Input) {
  const player = players[input.extension];
  if (player) {
    const size = player.kind === 'video' ? (input.size ?? { width: 16, height: 9 }) : { width: null, height: null };
    return { ...player, ...size, extension: input.extension, placeholder: null };
  }
  const picture = await readPicture(input.bytes);
  if (!picture) return null;
  const { colour, ...facts } = picture;
  return { kind: 'image' as const, ...facts, placeholder: colour };
}
