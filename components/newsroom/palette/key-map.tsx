import { Dialog } from '#components/ui/dialog.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { paletteTexts } from '#messages/newsroom/palette.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';

/** The keys of the newsroom, and what each does. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { title, rows, close } = paletteTexts.keys;
  return (
    <Dialog onClose={onClose} title={title}>
      <KeyRows rows={rows} />
      <h3 className="mb-2 font-bold">{wireDeskTexts.keys.title}</h3>
      <KeyRows rows={wireDeskTexts.keys.rows} />
      {/* It has the focus: out of sight, the list would open at its end. */}
      <div className="sticky bottom-0 bg-paper py-2">
        <QuietButton onClick={onClose} type="button">
          {close}
        </QuietButton>
      </div>
    </Dialog>
  );
}

type Rows = readonly (readonly [keys: readonly string[], what: string])[];

function KeyRows({ rows }: { rows: Rows }) {
  return (
    <dl className="mb-5 border-t border-rule">
      {rows.map(([keys, what]) => (
        <div
          className="flex flex-wrap-reverse items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
          key={what}
        >
          <dt className="text-label">{what}</dt>
          <dd className="flex gap-x-2">
            {keys.map((key) => (
              <kbd className="border border-rule px-1.5 font-sans font-semibold" key={key}>
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
