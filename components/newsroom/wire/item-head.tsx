import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { dispatchStoryPath } from '#paths/wire-keeping.ts';
import type { DeskItem } from './desk-item.ts';

const link = 'inline-block py-1 underline underline-offset-2';

type Props = {
  item: DeskItem;
  /** Null where a colleague has it in hand. */
  onUndoRewrite: ((rewriteId: string) => void) | null;
};

/** What is known of the open dispatch: where it is from, where it goes, why it waits, and its headline. */
export function ItemHead({ item, onUndoRewrite }: Props) {
  const { facts, section, url, articleId, headline, locale, reasons, rewrites } = item;
  return (
    <div className="border-b px-4 pt-3 pb-4 xl:px-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 text-soft">
        <p>
          <abbr className="me-2 rounded-[2px] border border-current px-1 text-mark font-bold tracking-mark no-underline">
            {wireDeskTexts.mark(item.language, locale)}
          </abbr>
          {facts.join(' · ')}
          {section && (
            <>
              {' → '}
              <strong className="text-ink">{section}</strong>
            </>
          )}
        </p>
        <p className="flex flex-wrap gap-x-4">
          {url && (
            <a className={link} href={url} rel="noreferrer" target="_blank">
              {wireDeskTexts.original}
            </a>
          )}
          {articleId && (
            <a className={link} href={articleEditorPath(articleId)}>
              {wireDeskTexts.article}
            </a>
          )}
          <a className={link} href={dispatchStoryPath(item.dispatchId)}>
            {wireDeskTexts.story}
          </a>
        </p>
      </div>
      <h2
        className="mt-1 font-serif text-second font-headline leading-card wrap-anywhere"
        id="wire-item"
        lang={locale}
        tabIndex={-1}
      >
        {headline}
      </h2>
      {reasons.length > 0 && (
        <ul aria-label={wireDeskTexts.reasons} className="mt-2 font-semibold text-signal">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {rewrites.map(({ id, part, before, engine }) => (
        <p className="mt-2 text-soft" key={id}>
          {wireDeskTexts.rewrittenBy(engine, part)} <span lang={locale}>{before}</span>{' '}
          {onUndoRewrite && (
            <button
              aria-label={wireDeskTexts.undoRewriteOf(part)}
              className="min-h-11 cursor-pointer font-semibold text-ink underline underline-offset-3"
              onClick={() => onUndoRewrite(id)}
              type="button"
            >
              {wireDeskTexts.undoRewrite}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
