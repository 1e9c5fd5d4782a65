import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { deskItemPath } from '#paths/wire-desk.ts';
import type { DeskItem } from './desk-item.ts';

type Props = { item: DeskItem; onChoose: ((dispatchId: string) => void) | null };

/** The dispatches that tell of the same event, and which of them is the one that counts. */
export function EventBundle({ item: { sameEvent }, onChoose }: Props) {
  if (sameEvent.length < 2) return null;
  return (
    <section aria-labelledby="same-event" className="border-b px-4 py-3 xl:px-6">
      <h3 className="text-label font-black" id="same-event">
        {wireDeskTexts.eventTitle}
      </h3>
      <ul>
        {sameEvent.map(({ dispatchId, translationId, source, language, headline, isChosen, isOpen }) => (
          <li
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b py-1 last:border-b-0"
            key={dispatchId}
          >
            <p className="min-w-0">
              <strong>{source}</strong>{' '}
              {translationId && !isOpen ? (
                <a
                  className="py-1 font-serif text-line underline underline-offset-2"
                  href={deskItemPath(translationId)}
                  lang={language}
                >
                  {headline}
                </a>
              ) : (
                <span className="font-serif text-line" lang={language}>
                  {headline}
                </span>
              )}
              {isOpen && <span className="text-soft"> {wireDeskTexts.thisOne}</span>}
            </p>
            {isChosen ? (
              <strong className="py-2.5">{wireDeskTexts.chosen}</strong>
            ) : (
              onChoose && (
                <button
                  aria-label={wireDeskTexts.chooseSourceOf(source)}
                  className="min-h-11 cursor-pointer font-semibold underline underline-offset-3"
                  onClick={() => onChoose(dispatchId)}
                  type="button"
                >
                  {wireDeskTexts.chooseSource}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
