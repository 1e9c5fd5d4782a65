import { oneLine } from './one-line.ts';

/** What holds a picture with its caption. */
export const figures = 'figure, [class*="wp-caption" i]:not([class*="wp-caption-text" i])';
/** The caption within it. */
export const captions = 'figcaption, [class*="caption" i]';

const credits =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="image-source" i], [class*="autor" i], [itemprop="copyrightHolder"], [itemprop="author"], [itemprop="creditText"], small';
const label =
  '(?:photo(?:graph|graphie|s)?|foto(?:graf[ií]a|s)?|bild|image|imagen|imatge|credit|crédit(?: photo)?|map|graphic|chart|illustration|grafik|gr[aá]fico|gràfic|infographie|carte|source|quelle|fuente|font|صورة)';
const atEnd = new RegExp(
  String.raw`\s*[(\[]?((?:©|\(c\)|${label}\s*(?::|by |de |von )|[/|])\s*[^()/|]{2,80}?(?:\s*/\s*[^()/|]{2,40})?)[)\]]?\.?$`,
  'iu',
);
// «(Laia Prat)», «(Ada Bell / Reuters)»: two to four words, each with a capital; a year or a remark is none.
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:de |la |van |von |der )?\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*/\s*\p{Lu}[\p{L} ]+)?`;
const inBrackets = new RegExp(String.raw`\s*[(\[](${name})[)\]]\.?$`, 'u');
const isName = new RegExp(`^${name}$`, 'u');
const labelled = new RegExp(String.raw`^[(\[|/–—\s-]*(?:${label}\s*(?::|by\s|de\s|von\s)|©|\(c\))?\s*`, 'iu');

/**
 * Moves the credit of a figure out of its caption into `data-credit` of its pictures: it stands in an element of its own, in
 * the caption or beside it, or at the caption's end: «(Photo: Ada Bell / Reuters)», «© EFE». The addresses of licences, which
 * mostly stand in the credit, go into `data-licence`.
 */
export function settleCredit(figure: Element): void {
  const licences = [...figure.querySelectorAll('a[rel~="license"][href]')].map((link) => link.getAttribute('href'));
  const images = figure.querySelectorAll('img');
  for (const image of licences.length > 0 ? images : []) image.setAttribute('data-licence', licences.join(' '));
  const caption = figure.querySelector(captions);
  const part = [...figure.querySelectorAll(credits)].find(
    (element) => !element.querySelector('img') && element !== caption,
  );
  const credit = part ? oneLine(part.textContent ?? '') : caption ? cutCredit(caption) : '';
  part?.remove();
  const plain = oneLine(credit.replace(labelled, '').replace(/[)\].\s]+$/, '')).slice(0, 200);
  if (plain === '') return;
  for (const image of images) image.setAttribute('data-credit', plain);
}

function cutCredit(caption: Element): string {
  const last = caption.lastElementChild;
  const name = last ? oneLine(last.textContent ?? '') : '';
  // A caption is a sentence; a name after it in an element of its own is whose picture it is.
  if (last && isName.test(name) && last.previousElementSibling && last.nextSibling === null) {
    last.remove();
    return name;
  }
  const text = oneLine(caption.textContent ?? '');
  const [found = '', credit = ''] = atEnd.exec(text.slice(-300)) ?? inBrackets.exec(text.slice(-300)) ?? [];
  if (found !== '') caption.textContent = text.slice(0, text.length - found.length);
  return credit;
}
