import type { TranslationFigures as Figures } from '#db/queries/published-translation-figures.ts';
import { formatDate } from '#lib/dates.ts';
import { FactList } from './fact-list.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { SiteContext } from './site-context.ts';
import { nameOfEngine } from './translation-label.ts';

/** How many of the newest articles a machine translated, and what became of them. */
export function TranslationFigures({ figures, site }: { figures: Figures; site: SiteContext }) {
  if (!figures.since) return null;
  const { messages, clock } = site;
  const texts = messages.info.figures;
  const number = (count: number) => count.toLocaleString(clock.locale);
  const nameOf = new Intl.DisplayNames(clock.locale, { type: 'language' });
  const languages = figures.languages.map(({ language, ...row }) => ({
    ...row,
    name: nameOf.of(language) ?? language,
  }));
  const engines = figures.engines.map(({ engine, ...row }) => ({ ...row, name: nameOfEngine(engine, site) }));
  const { checked, held, refused } = figures.gate;
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
          [texts.reviewed, number(figures.reviewed)],
          [texts.corrected, number(figures.corrected)],
          [texts.reported, number(figures.reported)],
          [texts.withdrawn, number(figures.withdrawn)],
        ]}
      />
      <FiguresTable rows={languages} site={site} title={texts.languages} />
      <FiguresTable rows={engines} site={site} title={texts.engines} />
      {checked > 0 && (
        <p className="border-t py-2.5 font-sans text-label leading-normal">{texts.gate(checked, held, refused)}</p>
      )}
    </section>
  );
}
