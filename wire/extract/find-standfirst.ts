import { textOf } from './json-ld.ts';
import { oneLine } from './one-line.ts';
import { metaOf, type PageView } from './page-view.ts';
import { plainText } from './plain-text.ts';

const longest = 1000;

// What systems and houses call it: standfirst, dek, entradilla, subtítol, chapô, Vorspann.
const shown =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subheadline" i], [class*="sub-headline" i], [class*="entradilla" i], [class*="bajada" i], [class*="subtitol" i], [class*="subtitulo" i], [class*="entradeta" i], [class*="chapo" i], [class*="linha-fina" i], [class*="linhafina" i], [class*="sommario" i], [class*="ingress" i], [class~="lead"], header [class~="teaser"], [class*="__desc" i], [class*="article-dek" i], [class~="dek"], [class*="vorspann" i], [class*="article-summary" i], [class*="article__summary" i], [class*="field--name-field-summary" i], [class*="field-name-field-standfirst" i], [class*="article-intro" i], [data-testid*="standfirst" i], [itemprop="alternativeHeadline"]';

/**
 * The standfirst: what stands as such in the page, else the description that the page gives of itself. Empty where it only
 * repeats the headline or the beginning of the text (`opening`), which many systems put there by themselves.
 */
export function findStandfirst(view: PageView, headline: string, opening: string): string {
  const described = [
    view.article && textOf(view.article, 'description'),
    metaOf(view, 'og:description'),
    metaOf(view, 'description', 'twitter:description', 'dc.description'),
  ].flatMap((text) => (text ? [plainText(text)] : []));
  const visible = [...view.document.querySelectorAll(shown)]
    .filter((element) => element.closest('figure, aside, footer, nav') === null)
    .map((element) => oneLine(element.textContent ?? ''))
    .find((text) => text.length >= 30 && text.length <= longest && !repeats(text, headline));
  const candidates = [...described.filter((text) => !isCut(text)), ...described];
  const saying = candidates.find((text) => text !== '' && !repeats(text, headline) && !opens(text, opening));
  return visible ?? belowHeadline(view, described) ?? saying ?? '';
}

// Where no name says so: what stands under the headline, is the page's description, and is parted from the text.
function belowHeadline({ document }: PageView, described: readonly string[]): string | null {
  const below = document.querySelector('h1')?.nextElementSibling;
  const next = below?.nextElementSibling;
  if (!below || !next || next.localName === 'p' || next.localName === below.localName) return null;
  const text = oneLine(below.textContent ?? '');
  return text.length >= 30 && described.some((other) => repeats(text, other)) ? text : null;
}

function isCut(text: string): boolean {
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text);
}

function repeats(text: string, headline: string): boolean {
  return fold(text) === fold(headline);
}

function opens(text: string, opening: string): boolean {
  const folded = fold(text);
  // A description may be cut within a word: its last letters say nothing.
  const start = folded.length > 60 ? folded.slice(0, -10) : folded;
  return start !== '' && fold(opening).startsWith(start);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
