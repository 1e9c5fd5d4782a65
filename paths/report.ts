import { type EditionAddress, frontPath, pageWords } from '#paths.ts';

const french: Readonly<Record<string, string>> = { text: 'texte', headline: 'titre', standfirst: 'chapeau' };
const english: Readonly<Record<string, string>> = { text: 'text', headline: 'headline', standfirst: 'standfirst' };

/**
 * Where readers say that a passage of an article is wrongly translated: `/signaler/{article}/p-3`, and `texte`, `titre`,
 * `chapeau` for what is no block of the body. `passage` as `newsroom/report-passage.ts` names it.
 */
export function reportPath(edition: EditionAddress, articleId: string, passage: string): string {
  const word = /^\d+$/.test(passage) ? `p-${Number(passage) + 1}` : (wordsOf(edition.locale)[passage] ?? passage);
  return `${reportHome(edition)}/${articleId}/${word}`;
}

/** Where they are thanked for it: beside the page from which they sent it, in the light version too. */
export function reportThanksPath(locale: string, reportAddress: string): string {
  return `${reportAddress.slice(0, reportAddress.lastIndexOf('/'))}/${thanksWord(locale)}`;
}

/** The folder of all of them, for crawlers, which have nothing to look for there. */
export function reportHome(edition: EditionAddress): string {
  return `${frontPath(edition).replace(/\/$/, '')}/${pageWords(edition.locale).report}`;
}

/** What the last segment of such an address means: a passage, `thanks`, or null for what there is not. */
export function readReportWord(locale: string, word: string): string | null {
  if (word === thanksWord(locale)) return 'thanks';
  const block = /^p-([1-9]\d{0,3})$/.exec(word)?.[1];
  if (block) return String(Number(block) - 1);
  return Object.entries(wordsOf(locale)).find(([, known]) => known === word)?.[0] ?? null;
}

function wordsOf(locale: string): Readonly<Record<string, string>> {
  return isFrench(locale) ? french : english;
}

function thanksWord(locale: string): string {
  return isFrench(locale) ? 'merci' : 'thanks';
}

function isFrench(locale: string): boolean {
  return locale.toLowerCase().startsWith('fr');
}
