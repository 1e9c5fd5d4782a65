import type { ArticleDocument } from '#document/article-document.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { TextFigures } from './text-figures.tsx';
import type { useTypography } from './use-typography.ts';

type Props = {
  body: ArticleDocument;
  locale: string;
  /** What came of the last paste. */
  note: string;
  typography: ReturnType<typeof useTypography>;
};

/** The line under the text: how long it is, and whether it is set as it is typed. */
export function TextFoot({ body, locale, note, typography }: Props) {
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t py-3 font-sans text-ui">
      <TextFigures body={body} locale={locale} />
      {locale.startsWith('fr') && (
        <label className="flex items-center gap-x-1.5">
          <input
            checked={typography.isOn}
            onChange={(event) => typography.setOn(event.target.checked)}
            type="checkbox"
          />
          {editorTexts.typography}
        </label>
      )}
      <p role="status">{note}</p>
    </div>
  );
}
