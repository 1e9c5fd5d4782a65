import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft, EditorArticle } from './draft.ts';
import type { Choice } from './merge-drafts.ts';
import { DraftSaver } from './saving/draft-saver.ts';
import { KeptDrafts } from './saving/kept-drafts.ts';
import { OpenTabs } from './saving/open-tabs.ts';
import { readPresent, sendDraft } from './saving/send-draft.ts';

type Props = {
  article: EditorArticle;
  /** Who writes: what a browser keeps belongs to them alone. */
  personId: string;
  draft: Draft;
  replace: (draft: Draft) => void;
};

/** Saving as the screen sees it. */
export type Saving = ReturnType<typeof useSaving>;

/**
 * Saves what is written by itself, within two seconds, and keeps it on this device until the server has it. `saveNow`
 * answers the version that holds everything, or null where it could not be saved.
 */
export function useSaving({ article, personId, draft, replace }: Props) {
  const [parts] = useState(() => assemble(article, personId, replace));
  const { saver } = parts;
  const state = useSyncExternalStore(
    parts.subscribe,
    () => saver.state,
    () => saver.state,
  );
  const { isEditable, version, dates } = article;
  useEffect(() => {
    if (isEditable) saver.write(draft);
  }, [saver, draft, isEditable]);
  useEffect(() => (isEditable ? watch(parts) : undefined), [parts, isEditable]);
  // An act, such as publishing, makes a version of its own.
  useEffect(() => {
    saver.hear({ version, theirs: article.draft, savedBy: null, savedAt: dates.savedAt });
  }, [saver, version, article.draft, dates.savedAt]);
  const saveNow = async () => ((await saver.save({ isAutosave: false })) ? saver.state.version : null);
  const catchUp = useCallback((heard: number) => void follow(saver, article.id, heard), [saver, article.id]);
  const tryAgain = () => void saver.save({ isAutosave: true });
  const resolve = (choices: ReadonlyMap<string, Choice>) => saver.resolve(choices);
  return { state, version: state.version, saveNow, tryAgain, resolve, catchUp };
}

function assemble(
  { id: articleId, locale, version, draft, dates }: EditorArticle,
  personId: string,
  replace: Props['replace'],
) {
  const kept = new KeptDrafts({ personId, articleId });
  const tabs = new OpenTabs({ personId, articleId });
  const listeners = new Set<() => void>();
  const saver = new DraftSaver(
    { version, draft, savedAt: dates.savedAt },
    {
      locale,
      replace,
      send: (request) => sendDraft(articleId, request),
      keep: (entry) => kept.keep(entry),
      announce: (saved) => tabs.announce(saved),
      onChange: () => {
        for (const listener of listeners) listener();
      },
    },
  );
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { saver, kept, tabs, subscribe };
}

/** Puts what a colleague saved together with what is here, before the next save would have to. */
async function follow(saver: DraftSaver, articleId: string, heard: number): Promise<void> {
  const present = heard > saver.state.version ? await readPresent(articleId) : null;
  if (present) saver.hear(present);
}

/** Follows what happens to the tab, and returns what ends it. */
function watch({ saver, kept, tabs }: ReturnType<typeof assemble>): () => void {
  const ended = new AbortController();
  const on = { signal: ended.signal };
  const close = kept.open();
  const leave = tabs.listen((saved) => saver.hear({ ...saved, savedBy: null }));
  void kept.takeUp().then(
    (left) => left && !ended.signal.aborted && saver.takeUp(left),
    () => {},
  );
  const saveWaiting = () => void (saver.state.phase === 'waiting' && saver.save({ isAutosave: true }));
  const retryIf = (phase: 'cut-off' | 'signed-out') => () =>
    void (saver.state.phase === phase && saver.save({ isAutosave: true }));
  window.addEventListener('online', retryIf('cut-off'), on);
  // Somebody may have signed in in another tab.
  window.addEventListener('focus', retryIf('signed-out'), on);
  window.addEventListener('pagehide', saveWaiting, on);
  document.addEventListener('visibilitychange', saveWaiting, on);
  window.addEventListener(
    'beforeunload',
    (event) => {
      saveWaiting();
      // What waits or is being sent still arrives.
      if (!saver.isSafe && saver.state.phase !== 'saving') event.preventDefault();
    },
    on,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      void saver.save({ isAutosave: false });
    },
    on,
  );
  return () => {
    ended.abort();
    saver.stop();
    leave();
    close();
  };
}
