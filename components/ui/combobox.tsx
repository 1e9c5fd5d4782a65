'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { OptionList } from './option-list.tsx';
import { type Option, type SearchOptions, useOptions } from './use-options.ts';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  search: SearchOptions;
  onChoose: (option: Option) => void;
  /** The name of the list, for those who hear it. */
  listLabel: string;
  /** What is said when nothing fits. */
  none: string;
  hint?: string;
  problem?: string | null;
};

/** A field that offers what fits to what is typed (ARIA Authoring Practices, combobox with list autocomplete). */
export function Combobox({ label, value, onChange, search, onChoose, listLabel, none, hint, problem = null }: Props) {
  const id = useId();
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const found = useOptions(value.trim(), isOpen, search);
  const options = found ?? [];
  const choose = (option: Option) => {
    setOpen(false);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) setActive((Math.max(active + step, -1) + options.length) % options.length);
    else if (event.key === 'Enter' && option) choose(option);
    else if (event.key === 'Escape' && options.length > 0) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-y-1">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      <div className="relative">
        <input
          aria-activedescendant={options[active] ? `${id}-list-${active}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-describedby={about || undefined}
          aria-expanded={options.length > 0}
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          className="min-h-11 w-full border border-ink bg-paper px-3 text-label aria-[invalid]:border-signal"
          id={id}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setOpen(true);
            setActive(-1);
            onChange(event.target.value);
          }}
          onKeyDown={onKeyDown}
          role="combobox"
          value={value}
        />
        <OptionList active={active} id={`${id}-list`} label={listLabel} onChoose={choose} options={options} />
      </div>
      <FieldNotes hint={hint} id={id} none={found?.length === 0 ? none : ''} problem={problem} />
    </div>
  );
}

type NotesProps = { id: string; hint: string | undefined; none: string; problem: string | null };

function FieldNotes({ id, hint, none, problem }: NotesProps) {
  return (
    <>
      {hint && (
        <p className="text-soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className="empty:hidden" role="status">
        {none}
      </p>
      {problem && (
        <p className="font-bold text-signal" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
