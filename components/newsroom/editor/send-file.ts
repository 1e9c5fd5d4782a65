import { type Told, toldIn } from '#components/newsroom/ask-server.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { mediaEndpoint } from '#paths/writing.ts';

/** The files that an article can show, as the file dialog asks for them. */
export const acceptedFiles = {
  image: 'image/jpeg,image/png,image/webp,image/avif,image/gif',
  audio: 'audio/mpeg,.mp3',
  video: 'video/mp4,.mp4',
} as const;

const largest = 30 * 1024 * 1024;

/** What is wrong with a file, before it is sent; null where nothing is. */
function problemOfFile({ name, size, type }: File): string | null {
  const isKnown = Object.values(acceptedFiles).some((types) => types.split(',').includes(type));
  if (!isKnown) return editorTexts.upload.wrongType(name);
  return size > largest ? editorTexts.upload.tooLarge(name) : null;
}

/** Sends a file to the media library and tells how far it is, from 0 to 1. */
export async function sendFile(
  file: File,
  { locale, onProgress }: { locale: string; onProgress: (share: number) => void },
): Promise<Result<ShownMedium, Told>> {
  const problem = problemOfFile(file);
  if (problem) return err({ kind: 'unreadable_media', sentence: problem });
  const size = file.type.startsWith('video/') ? await filmSize(file) : null;
  const query = new URLSearchParams({
    locale,
    ...(size && { width: String(size.width), height: String(size.height) }),
  });
  return new Promise((resolve) => {
    // fetch() says nothing of how far a body was sent.
    const request = new XMLHttpRequest();
    request.open('POST', `${mediaEndpoint()}?${query}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve(err(toldIn(null)));
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 200) return resolve(ok(answer as ShownMedium)); // screen and endpoint are of one build
      const { kind, sentence } = toldIn(answer);
      resolve(err({ kind, sentence: `${file.name}\u00a0: ${sentence}` }));
    };
    request.send(file);
  });
}

function filmSize(file: File): Promise<{ width: number; height: number } | null> {
  const film = document.createElement('video');
  const address = URL.createObjectURL(file);
  return new Promise<{ width: number; height: number } | null>((resolve) => {
    film.onloadedmetadata = () => resolve({ width: film.videoWidth, height: film.videoHeight });
    film.onerror = () => resolve(null);
    film.src = address;
  }).finally(() => URL.revokeObjectURL(address));
}
