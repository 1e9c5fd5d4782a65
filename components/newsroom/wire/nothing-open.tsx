import { Button } from '#components/ui/button.tsx';
import { CheckField } from '#components/ui/check-field.tsx';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';

type Props = {
  isLoading: boolean;
  /** Null where nothing waits. */
  onBegin: (() => void) | null;
  keys: { isOn: boolean; toggle: () => void };
};

/** The place of the open dispatch while there is none. */
export function NothingOpen({ isLoading, onBegin, keys }: Props) {
  if (isLoading)
    return (
      <p className="px-4 py-6 text-label xl:px-6" id="wire-nothing">
        {wireDeskTexts.unknown}
      </p>
    );
  return (
    <div className="grid max-w-prose content-start gap-y-4 px-4 py-6 max-lg:hidden xl:px-6">
      <h2 className="font-serif text-second font-headline" id="wire-nothing">
        {wireDeskTexts.nothingOpen}
      </h2>
      {onBegin && (
        <>
          <p className="text-label leading-body">{wireDeskTexts.beginHint}</p>
          <p>
            <Button onClick={onBegin} type="button">
              {wireDeskTexts.begin}
            </Button>
          </p>
        </>
      )}
      <CheckField checked={keys.isOn} label={wireDeskTexts.singleKeys} onChange={keys.toggle} />
    </div>
  );
}
