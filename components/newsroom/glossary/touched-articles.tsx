import { plainSegmentText } from '#document/segments/segment-markup.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import type { TouchedArticle } from '#newsroom/find-touched.ts';
import { articleEditorPath } from '#paths/newsroom.ts';

type Props = {
  articles: readonly TouchedArticle[];
  /** How many there are in all. */
  count: number;
  fromLanguage: string;
  toLanguage: string;
};

const texts = glossaryTexts.effect;

/** The published articles that do not follow a term, each with its sentences as readers see them now. */
export function TouchedArticles({ articles, count, fromLanguage, toLanguage }: Props) {
  if (count === 0) return <p className="max-w-text text-label leading-body">{texts.none}</p>;
  return (
    <>
      <p className="mb-2 text-label font-bold">{texts.touched(count)}</p>
      <ol>
        {articles.map(({ translationId, articleId, headline, segments }) => (
          <li className="border-t py-3" key={translationId}>
            <a
              className="font-serif text-line font-medium leading-card hover:underline"
              href={articleEditorPath(articleId)}
              lang={toLanguage}
            >
              {headline}
            </a>
            {segments.map(({ segment, source, target, origin }) => (
              <dl
                className="mt-2 grid gap-x-4 leading-body wrap-anywhere sm:grid-cols-[5.5rem_minmax(0,1fr)]"
                key={segment}
              >
                <dt className="text-soft">{texts.ofSource}</dt>
                <dd lang={fromLanguage}>{plainSegmentText(source)}</dd>
                <dt className="text-soft">{texts.ofTarget}</dt>
                <dd lang={toLanguage}>{plainSegmentText(target)}</dd>
                {origin !== 'engine' && <dd className="font-semibold sm:col-start-2">{texts.byPerson}</dd>}
              </dl>
            ))}
          </li>
        ))}
      </ol>
      {count > articles.length && <p className="border-t py-3 text-soft">{texts.more(count - articles.length)}</p>}
    </>
  );
}
