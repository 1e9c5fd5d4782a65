import type { Option } from './use-options.ts';

type Props = {
  id: string;
  label: string;
  options: readonly Option[];
  /** The place of the one that Enter would choose; -1 for none. */
  active: number;
  onChoose: (option: Option) => void;
};

/** The list under a field that offers what fits to what is typed. */
export function OptionList({ id, label, options, active, onChoose }: Props) {
  return (
    <div
      aria-label={label}
      className="absolute inset-x-0 top-full z-30 max-h-72 overflow-y-auto border border-ink bg-paper empty:hidden"
      id={id}
      role="listbox"
    >
      {options.map((option, index) => (
        <div
          aria-selected={index === active}
          className="cursor-pointer px-3 py-2 hover:bg-tint aria-selected:bg-tint"
          id={`${id}-${index}`}
          key={option.id}
          onMouseDown={(event) => {
            // Before the field loses the focus.
            event.preventDefault();
            onChoose(option);
          }}
          role="option"
          tabIndex={-1}
        >
          {option.name} {option.detail && <span className="text-soft">{option.detail}</span>}
        </div>
      ))}
    </div>
  );
}
