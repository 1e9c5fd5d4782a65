import { Status } from '#components/ui/status.tsx';
import type { ShownRepairArticle } from '#db/queries/editor-repairs.ts';
import { plainSegmentText } from '#document/segments/segment-markup.ts';
import { repairTexts as texts } from '#messages/newsroom/glossary-repairs.ts';
import type { TouchedArticle } from '#newsroom/find-touched.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { ChangedText } from '../difference/changed-text.tsx';

type Props = {
  articles: readonly ShownRepairArticle[];
  /** By translation, sentences that say something else than the term as they are now. */
  touched: ReadonlyMap<string, TouchedArticle['segments']>;
  fromLanguage: string;
  toLanguage: string;
};

const tones = {
  waiting: 'quiet',
  unchanged: 'quiet',
  proposed: 'live',
  repaired: 'live',
  kept: 'quiet',
  failed: 'act',
} as const;

/** What a repair changes, article by article: each sentence as it is and as it would be, and what people wrote. */
export function RepairArticleList({ articles, touched, fromLanguage, toLanguage }: Props) {
  return (
    <ol>
      {articles.map(({ translationId, articleId, headline, outcome, reason, changes }) => {
        const written = (touched.get(translationId) ?? []).filter(({ origin }) => origin !== 'engine');
        return (
          <li className="border-t py-3" key={translationId}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <Headline articleId={articleId} headline={headline} language={toLanguage} />
              <Status tone={tones[outcome]}>{texts.outcomes[outcome]}</Status>
            </div>
            {reason && <p className="text-soft">{texts.reason(reason)}</p>}
            {changes.map(({ segment, source, before, after }) => (
              <div className="mt-2 max-w-text" key={segment}>
                <p className="text-soft wrap-anywhere" lang={fromLanguage}>
                  {plainSegmentText(source)}
                </p>
                <p className="text-label leading-body wrap-anywhere" lang={toLanguage}>
                  <ChangedText after={plainSegmentText(after)} before={plainSegmentText(before)} />
                </p>
              </div>
            ))}
            {written.map(({ segment, source, target }) => (
              <div className="mt-2 max-w-text" key={segment}>
                <p className="text-soft wrap-anywhere" lang={fromLanguage}>
                  {plainSegmentText(source)}
                </p>
                <p className="text-label leading-body wrap-anywhere" lang={toLanguage}>
                  {plainSegmentText(target)}
                </p>
                <p className="font-semibold">{texts.written}</p>
              </div>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

type HeadlineProps = Pick<ShownRepairArticle, 'articleId' | 'headline'> & { language: string };

function Headline({ articleId, headline, language }: HeadlineProps) {
  if (articleId === null) return <span className="text-label">{texts.gone}</span>;
  return (
    <a
      className="font-serif text-line font-medium leading-card hover:underline"
      href={articleEditorPath(articleId)}
      lang={language}
    >
      {headline}
    </a>
  );
}
