import { Status } from '#components/ui/status.tsx';
import type { StoryTranslation } from '#db/queries/editor-dispatch-story.ts';
import { explainMix } from '#messages/newsroom/dispatch-events.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { gateRules, noticedFlags } from '#messages/newsroom/gate-rules.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { deskItemPath } from '#paths/wire-desk.ts';
import { articlePath } from '#paths.ts';

type Props = {
  translations: readonly StoryTranslation[];
  language: string;
  /** Whether this person works at the wire desk. */
  mayTranslate: boolean;
};

const texts = storyTexts.translations;
const tones = { publish: 'live', hold: 'act', refuse: 'act', none: 'quiet' } as const;

/** What became of a dispatch in each edition: what the gate says, what people decided, and the article. */
export function TranslationList({ translations, language, mayTranslate }: Props) {
  if (translations.length === 0) return <p className="text-label">{texts.none}</p>;
  return (
    <ul>
      {translations.map((translation) => {
        const { id, locale, edition, state, mix, verdict, reasons, decision } = translation;
        const rules = [...new Set(reasons.map(({ rule }) => gateRules[rule] ?? noticedFlags[rule] ?? rule))];
        return (
          <li className="border-b py-3" key={id}>
            <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <span className="border border-rule px-1.5 text-mark font-bold tracking-mark uppercase">
                {`${plain(language)}→${plain(locale)}`}
              </span>
              <span className="text-label font-semibold">{edition}</span>
              {state === 'untranslated' ? (
                <Status tone="act">{texts.untranslated}</Status>
              ) : (
                <Status tone={tones[verdict ?? 'none']}>{texts.verdicts[verdict ?? 'none']}</Status>
              )}
              {decision && <span>{texts.decisions[decision]}</span>}
              <span className="text-soft">{explainMix(mix)}</span>
              {mayTranslate && (
                <a className="py-1 underline underline-offset-2" href={deskItemPath(id)}>
                  {texts.desk}
                </a>
              )}
            </p>
            {rules.length > 0 && (
              <ul className="mt-1 list-disc ps-5">
                {rules.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            <Article translation={translation} />
          </li>
        );
      })}
    </ul>
  );
}

const plain = (tag: string) => tag.split('-')[0] ?? tag;

function Article({ translation }: { translation: StoryTranslation }) {
  const { articleId, headline, status, locale, isDefault, section, slug } = translation;
  if (articleId === null || headline === null || status === null) return null;
  const link = 'py-1 underline underline-offset-2';
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
      <a
        className="font-serif text-line font-medium leading-card hover:underline"
        href={articleEditorPath(articleId)}
        lang={locale}
      >
        {headline}
      </a>
      <span className="text-soft">{newsroom.statuses[status]}</span>
      {status === 'published' && section && slug && (
        <a className={link} href={articlePath({ locale, isDefault }, section, slug)}>
          {texts.reader}
        </a>
      )}
    </p>
  );
}
