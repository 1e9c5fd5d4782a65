import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { directionOf } from '#document/text-direction.ts';
import type { FormAnswer } from '#lib/page-record.ts';
import { reportPath } from '#paths/report.ts';
import { articlePath } from '#paths.ts';
import { nameOfPassage } from './name-of-passage.ts';
import { ReportForm } from './report-form.tsx';
import type { SiteContext } from './site-context.ts';

/** A passage as it is shown to whoever reports it; `seen` stands for its text. */
export type ShownPassage = { passage: string; target: string; source: string | null; seen: string };

type Props = {
  article: PublishedArticle;
  passage: ShownPassage;
  /** All that there are, in the order of reading. */
  passages: readonly ShownPassage[];
  /** Why what was sent was not taken, and what had been typed. */
  answer: FormAnswer | null;
  site: SiteContext;
};

/** Where a reader says what is wrong with a passage of a translation: both texts, and the form. */
export function ReportPage({ article, passage, passages, answer, site }: Props) {
  const { report } = site.messages;
  const { section, slug, headline } = article;
  return (
    <div className="pb-8">
      <header className="max-w-title pt-6 pb-5 md:pt-9">
        <p className="font-sans text-ui text-soft">
          {report.back}
          {site.clock.locale.startsWith('fr') ? '\u00a0: ' : ': '}
          <a
            className="font-semibold text-ink underline decoration-rule underline-offset-4 hover:decoration-ink"
            href={articlePath(site.masthead.edition, section.slug, slug)}
          >
            {headline}
          </a>
        </p>
        <h1 className="mt-3 text-title leading-[1.03]">{report.title}</h1>
        <p className="mt-3 max-w-[34em] text-standfirst leading-standfirst text-soft">{report.explanation}</p>
      </header>
      <BothTexts article={article} passage={passage} site={site} />
      {passage.passage === 'text' && <Choice articleId={article.id} passages={passages} site={site} />}
      <ReportForm answer={answer} articleId={article.id} passage={passage} site={site} />
    </div>
  );
}

function BothTexts({ article, passage, site }: Pick<Props, 'article' | 'passage' | 'site'>) {
  const { provenance } = article;
  const { report, provenance: words } = site.messages;
  if (!provenance) return null;
  const { language, source, original } = provenance;
  return (
    <div className="grid max-w-[64rem] border-t-3 border-ink md:grid-cols-2 md:gap-x-10">
      <figure className="py-4">
        <figcaption className="font-sans text-ui text-soft">
          <b className="text-ink">{report.published}</b>
          {` · ${nameOfPassage(passage.passage, site)}`}
        </figcaption>
        <blockquote className="mt-2 whitespace-pre-line text-line leading-[1.45]">{passage.target}</blockquote>
      </figure>
      <figure className="border-t py-4 md:border-t-0">
        {passage.source !== null && (
          <>
            <figcaption className="font-sans text-ui text-soft">
              <b className="text-ink">{report.original(words.languages[language] ?? language)}</b>
              {' · '}
              <bdi>{source.name}</bdi>
            </figcaption>
            <blockquote
              cite={provenance.url}
              className="mt-2 whitespace-pre-line text-line leading-[1.45] text-soft"
              dir={directionOf(language)}
              lang={language}
            >
              {passage.source}
            </blockquote>
          </>
        )}
        <p className="mt-2 font-sans text-ui text-soft">
          {passage.source === null && !original && `${report.withoutOriginal(source.name)} `}
          <a className="underline underline-offset-2" href={provenance.url} hrefLang={language} rel="noopener">
            {words.readOriginal}
          </a>
        </p>
      </figure>
    </div>
  );
}

// Without a script, too, one comes to each passage: from here where the page of the article has no mark of its own for it.
function Choice({ articleId, passages, site }: { articleId: string } & Pick<Props, 'passages' | 'site'>) {
  const { report } = site.messages;
  return (
    <details className="group max-w-[48rem] border-t border-ink font-sans text-label">
      <summary className="py-3 font-bold hover:underline">
        {report.choose}
        <span aria-hidden="true" className="ms-1 inline-block group-open:rotate-45">
          +
        </span>
      </summary>
      <ol className="pb-6">
        {passages.slice(1).map(({ passage, target }) => (
          <li key={passage} className="border-t border-rule">
            <a
              className="grid gap-x-4 py-2.5 hover:underline sm:grid-cols-[9rem_1fr]"
              href={reportPath(site.masthead.edition, articleId, passage)}
              rel="nofollow"
            >
              <span className="text-ui text-soft first-letter:uppercase">{nameOfPassage(passage, site)}</span>{' '}
              <span className="line-clamp-2 font-serif text-line leading-[1.3]">{beginOf(target)}</span>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function beginOf(text: string): string {
  const words = text.slice(0, 140);
  return words.length < text.length ? `${words.replace(/\s+\S*$/, '')}…` : words;
}
