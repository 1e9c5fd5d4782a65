import { useEffect, useState } from 'react';

/** Something that can be chosen; `detail` tells it from others of its name. */
export type Option = { id: string; name: string; detail?: string };

/** Finds what fits to what was typed; the signal says that somebody asks for something else by now. */
export type SearchOptions = (typed: string, signal: AbortSignal) => Promise<readonly Option[]>;

const patience = 120;

/** What fits to what is typed now; null as long as that is not known, or nobody asks. */
export function useOptions(typed: string, isAsked: boolean, search: SearchOptions): readonly Option[] | null {
  const [found, setFound] = useState<{ typed: string; options: readonly Option[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when something else is typed, not at each render
  useEffect(() => {
    if (!isAsked || typed === '') return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const options = await search(typed, asking.signal);
      if (!asking.signal.aborted) setFound({ typed, options });
    }, patience);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed, isAsked]);
  return isAsked && found?.typed === typed ? found.options : null;
}
