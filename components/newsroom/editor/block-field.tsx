import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  hint?: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
};

/** A field beside a block of the text, small enough to stand there. */
export function BlockField({ label, value, hint, onChange, onLeave }: Props) {
  const id = useId();
  return (
    <div className="grid gap-y-0.5">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      <input
        className="min-h-9 w-full border border-ink bg-paper px-2"
        id={id}
        onBlur={onLeave}
        onChange={(event) => onChange(event.target.value)}
        placeholder={hint}
        value={value}
      />
    </div>
  );
}
