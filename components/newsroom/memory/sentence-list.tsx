import type { ListedSentence } from '#db/queries/editor-memory-lists.ts';
import { plainSegmentText } from '#document/segments/segment-markup.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { memoryTexts as texts } from '#messages/newsroom/memory.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { sentenceScreenPath } from '#paths/wire-keeping.ts';

type Props = { sentences: readonly ListedSentence[]; clock: Clock };

/** Sentences side by side as on the wire desk: the original, what somebody made of it, and who that was. */
export function SentenceList({ sentences, clock }: Props) {
  return (
    <ol className="border-t border-ink">
      {sentences.map((sentence) => {
        const { id, source, target, fromLanguage, toLanguage, userName, savedAt, articleId } = sentence;
        const original = plainSegmentText(source);
        return (
          <li className="grid gap-x-8 gap-y-1 border-b py-2.5 md:grid-cols-2 lg:grid-cols-[1fr_1fr_13rem]" key={id}>
            <p className="text-soft leading-body wrap-anywhere" lang={fromLanguage}>
              {original}
            </p>
            <p className="text-label leading-body wrap-anywhere" lang={toLanguage}>
              {plainSegmentText(target)}
            </p>
            <p className="flex flex-wrap gap-x-3 text-soft md:col-span-2 lg:col-span-1 lg:block">
              <span className="lg:block">{`${formatMoment(clock, savedAt)}, ${by(userName)}`}</span>
              <a
                aria-label={texts.changeThis(original)}
                className="inline-block py-1 pe-3 text-ink underline underline-offset-2"
                href={sentenceScreenPath(id)}
              >
                {texts.change}
              </a>
              {articleId && (
                <a
                  className="inline-block py-1 text-ink underline underline-offset-2"
                  href={articleEditorPath(articleId)}
                >
                  {texts.article}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

const by = (name: string | null) => (name === null ? texts.byFile : texts.by(name));
