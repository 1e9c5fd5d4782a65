import type { ArticleRule } from '../article-rule.ts';

// What papers call their sections, but for names that several languages share.
const names: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('business|entertainment|sports|world|politics|health|technology|tech|opinion|lifestyle|money|markets|weather|arts|travel|education|environment|news|breaking news|us news|uk news|world news|climate|media|books|film|food|style|economy|crime|obituaries'.split('|')),
  es: new Set('deportes|economía|sociedad|política|internacional|cultura|opinión|tecnología|salud|ciencia|sucesos|nacional|mundo|españa|gente|televisión|educación|medio ambiente|negocios'.split('|')),
  ca: new Set('esports|economia|societat|política|internacional|cultura|opinió|tecnologia|salut|ciència|successos|món|país|televisió|educació'.split('|')),
  de: new Set('wirtschaft|politik|kultur|gesellschaft|wissenschaft|ausland|inland|meinung|reise|wissen|leben|gesundheit|technik'.split('|')),
  fr: new Set('économie|politique|société|monde|culture|sports|sport|sciences|science|santé|technologies|opinions|opinion|météo|médias|international|environnement|climat|éducation|livres|cinéma|faits divers|entreprises|argent'.split('|')),
}; // biome-ignore format: lists of words read better in one line

/** A section that is called in another language. */
export const sectionLanguage: ArticleRule = {
  name: 'section-language',
  demands: 'The section is called in the language of the edition.',
  weight: 0.5,
  check: ({ section, to }) => {
    const name = section?.name.trim().toLowerCase() ?? '';
    if (name === '' || !names[to] || names[to].has(name)) return [];
    const foreign = Object.keys(names).find((language) => names[language]?.has(name));
    return foreign ? [{ problem: 'foreign', expected: to, found: section?.name ?? null }] : [];
  },
  good: [
    { section: { name: 'Économie', confidence: 1 } },
    { section: { name: 'Sports', confidence: 1 } },
    { section: { name: 'Le fil', confidence: 1 } },
  ],
  bad: [
    { section: { name: 'Entertainment', confidence: 1 } },
    { section: { name: 'Deportes', confidence: 1 }, from: 'es' },
  ],
};
