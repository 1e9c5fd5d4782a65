'use client';

import { useState } from 'react';
import { askServer, sending } from '#components/newsroom/ask-server.ts';
import { Combobox } from '#components/ui/combobox.tsx';
import type { Option } from '#components/ui/use-options.ts';
import type { Named } from '#db/queries/editor-names.ts';
import { sideTexts } from '#messages/newsroom/article-side.ts';
import { namesEndpoint } from '#paths/writing.ts';

type Props = {
  kind: 'tags' | 'authors';
  locale: string;
  /** The names that the article came with. */
  initial: readonly Named[];
  ids: readonly string[];
  problem: string | null;
  onChange: (ids: string[]) => void;
};

const newName = 'new';

/** Tags or authors, chosen by typing a part of their name; a tag that there is not yet can be made. */
export function NamesField({ kind, locale, initial, ids, problem, onChange }: Props) {
  const texts = sideTexts[kind];
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState(initial);
  const [failure, setFailure] = useState<string | null>(null);
  const add = (name: Named) => {
    setKnown((before) => [...before, name]);
    setTyped('');
    if (!ids.includes(name.id)) onChange([...ids, name.id]);
  };
  const choose = async ({ id, name }: Option) => {
    setFailure(null);
    if (id !== newName) return add({ id, name });
    const made = await askServer<Named>(namesEndpoint('tags'), sending('POST', { name: typed.trim(), locale }));
    if (made.ok) add(made.value);
    else setFailure(made.error.sentence);
  };
  const search = async (q: string, signal: AbortSignal): Promise<Option[]> => {
    const found = await askServer<Named[]>(namesEndpoint(kind, { q, locale }), { signal });
    const names = found.ok ? found.value.filter(({ id }) => !ids.includes(id)) : [];
    const isThere = (found.ok ? found.value : []).some(({ name }) => name.toLowerCase() === q.toLowerCase());
    return kind === 'tags' && !isThere ? [...names, { id: newName, name: sideTexts.newTag(q) }] : names;
  };
  const nameOf = (id: string) => known.find((name) => name.id === id)?.name ?? id;
  return (
    <div className="grid gap-y-2">
      <Combobox
        label={texts.label}
        listLabel={texts.list}
        none={texts.none}
        onChange={setTyped}
        onChoose={choose}
        problem={failure ?? problem}
        search={search}
        value={typed}
      />
      <ul aria-label={texts.chosen} className="flex flex-wrap gap-x-3 gap-y-1 empty:hidden">
        {ids.map((id) => (
          <li className="flex items-center gap-x-1 border px-2" key={id}>
            {nameOf(id)}
            <button
              aria-label={texts.remove(nameOf(id))}
              className="min-h-8 min-w-6 cursor-pointer font-bold"
              onClick={() => onChange(ids.filter((other) => other !== id))}
              type="button"
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
