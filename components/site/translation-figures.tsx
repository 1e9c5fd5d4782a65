import type { TranslationFigures as Figures } from '#db/queries/published-info-pages.ts';
import { formatDate } from '#lib/dates.ts';
import { FactList } from './fact-list.tsx';
import type { SiteContext } from './site-context.ts';

/** How many of the newest articles a machine translated, and what became of them. */
export function TranslationFigures({ figures, site }: { figures: Figures; site: SiteContext }) {
  if (!figures.since) return null;
  const { messages, clock } = site;
  const texts = messages.info.figures;
  const number = (count: number) => count.toLocaleString(clock.locale);
  const nameOf = new Intl.DisplayNames(clock.locale, { type: 'language' });
  const languages = figures.languages.map(
    ({ language, articles }) => `${nameOf.of(language) ?? language} (${number(articles)})`,
  );
  return (
    <section aria-labelledby="figures">
      <h2 className="border-t-3 border-signal pt-2.5 font-sans text-label font-black tracking-normal" id="figures">
        {texts.title}
      </h2>
      <p className="pt-1 pb-3 font-sans text-label text-soft">
        {texts.of(figures.articles, formatDate(clock, figures.since))}
      </p>
      <FactList
        facts={[
          [texts.written, number(figures.articles - figures.translated)],
          [texts.translated, number(figures.translated)],
          [texts.languages, new Intl.ListFormat(clock.locale, { type: 'unit' }).format(languages)],
          [texts.reviewed, number(figures.reviewed)],
          [texts.corrected, number(figures.corrected)],
          [texts.withdrawn, number(figures.withdrawn)],
        ]}
      />
    </section>
  );
}
