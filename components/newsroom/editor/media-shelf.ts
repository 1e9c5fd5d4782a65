import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askServer, sending } from '#components/newsroom/ask-server.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { mediaEndpoint, mediumEndpoint } from '#paths/writing.ts';

/** The media that the screen knows. */
export type MediaShelf = {
  find: (id: string) => ShownMedium | 'missing' | 'asked';
  /** Asks for a medium that the screen does not know yet. */
  ask: (id: string) => void;
  put: (medium: ShownMedium) => void;
  /** Says whom a medium is credited to; what went wrong as a sentence, or null. */
  credit: (id: string, credit: string) => Promise<string | null>;
};

const emptyShelf: MediaShelf = {
  find: () => 'missing',
  ask: () => {},
  put: () => {},
  credit: async () => null,
};

/** The shelf of this screen, for everything on it. */
export const MediaShelfContext = createContext(emptyShelf);

/** Keeps what is known of media: what the article came with, what was sent, and what was pasted from other articles. */
export function useMediaShelf(initial: readonly ShownMedium[], locale: string): MediaShelf {
  const [known, setKnown] = useState<ReadonlyMap<string, ShownMedium | null>>(
    () => new Map(initial.map((medium) => [medium.id, medium])),
  );
  const asked = useRef(new Set(initial.map(({ id }) => id)));
  const put = useCallback((medium: ShownMedium) => {
    asked.current.add(medium.id);
    setKnown((before) => new Map(before).set(medium.id, medium));
  }, []);
  const ask = useCallback(
    async (id: string) => {
      if (asked.current.has(id)) return;
      asked.current.add(id);
      const answer = await askServer<ShownMedium[]>(mediaEndpoint({ ids: [id], locale }));
      if (!answer.ok) asked.current.delete(id);
      else setKnown((before) => new Map(before).set(id, answer.value[0] ?? null));
    },
    [locale],
  );
  const credit = useCallback(async (id: string, said: string) => {
    const answer = await askServer<{ credit: string }>(mediumEndpoint(id), sending('PATCH', { credit: said }));
    if (!answer.ok) return answer.error.sentence;
    setKnown((before) => {
      const medium = before.get(id);
      return medium ? new Map(before).set(id, { ...medium, ...answer.value }) : before;
    });
    return null;
  }, []);
  return useMemo(() => {
    const find: MediaShelf['find'] = (id) => {
      const medium = known.get(id);
      return medium === undefined ? 'asked' : (medium ?? 'missing');
    };
    return { find, ask, put, credit };
  }, [known, ask, put, credit]);
}

/** A medium by its id: what is known of it, or whether it is missing or just asked for. */
export function useMedium(id: string): ReturnType<MediaShelf['find']> {
  const shelf = use(MediaShelfContext);
  useEffect(() => {
    shelf.ask(id);
  }, [shelf, id]);
  return shelf.find(id);
}
