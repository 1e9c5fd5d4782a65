import { reader } from '#db/process-connections.ts';
import { findMediaFile, type MediaFile } from '#db/queries/published-media.ts';
import { env } from '#env.ts';
import type { ServedFormat } from '#lib/picture.ts';
import { type CropRatio, cropRatios } from '#lib/picture-crop.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { readPictureCrop, readPictureVariant } from '#newsroom/picture-variant.ts';
import { pictureWidths } from '#paths.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const variantName = /^(\d{2,4})\.(avif|webp|jpeg)$/;

const types: Record<ServedFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };

const immutable = 'public, max-age=31536000, immutable';
// A crop follows its picture's focal point.
const forADay = 'public, max-age=86400';

/** A picture at one of the served widths and formats or in one of the shapes; or the file of a sound or a film. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string; file: string }> }) {
  const { id, file } = await params;
  const medium = uuid.test(id) ? await findMediaFile(reader(), id) : null;
  if (!medium) return new Response(null, { status: 404 });
  const store = mediaStore(env.dataDir);
  const [, width, format] = variantName.exec(file) ?? [];
  if (width && format && medium.width !== null && isServed(Number(width), medium.width)) {
    const served = format as ServedFormat; // the pattern above knows these three only
    return respond(request, await readPictureVariant(store, medium.file, Number(width), served), types[served]);
  }
  const ratio = /^(\w+)\.jpeg$/.exec(file)?.[1];
  if (ratio && isRatio(ratio) && isPicture(medium)) {
    return respond(request, await readPictureCrop(store, medium.file, medium, ratio), types.jpeg, forADay);
  }
  const extension = medium.file.slice(medium.file.lastIndexOf('.') + 1);
  if (file !== `file.${extension}` || medium.mimeType.startsWith('image/')) return new Response(null, { status: 404 });
  return respond(request, await store.read(medium.file), medium.mimeType);
}

// Only widths that our pages offer: nobody may fill the disk from outside.
function isServed(width: number, original: number): boolean {
  return pictureWidths.includes(width) || (width === original && original < (pictureWidths[0] ?? 0));
}

function isRatio(name: string): name is CropRatio {
  return Object.hasOwn(cropRatios, name);
}

function isPicture(medium: MediaFile): medium is MediaFile & { width: number; height: number } {
  return medium.mimeType.startsWith('image/') && medium.width !== null && medium.height !== null;
}

function respond(request: Request, bytes: Buffer | null, type: string, keep = immutable): Response {
  if (!bytes) return new Response(null, { status: 404 });
  const headers = {
    'content-type': type,
    'cache-control': keep,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!range) return new Response(new Uint8Array(bytes), { headers });
  const start = Number(range[1]);
  const end = Math.min(range[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1);
  if (start > end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.length}` } });
  return new Response(new Uint8Array(bytes.subarray(start, end + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
  });
}
