import type { FrenchForm } from '../glossary.ts';
import { anyKeptSign } from '../shield.ts';

/** What takes the place of a kept sign: the words, and how French treats them where that is known. */
export type SettledWord = { readonly put: string; readonly french: FrenchForm | null; readonly isFrenchName: boolean };

// Between a small word and the name may stand the tags of a mark.
const tags = '(?:<\\d{1,6}>)*';
const blank = '[ \\u00a0\\u202f]+';

/**
 * Puts the kept words into a French segment text (with its markup), in the place of their signs, and sets right what depends on
 * how they begin: «de Sabadell» becomes «d’Apple», «à Le Monde» «au Monde», «dans les États-Unis» «aux États-Unis», «le NASA»
 * «la NASA».
 */
export function settleFrench(text: string, wordFor: (sign: string) => SettledWord | undefined): string {
  let settled = text;
  for (const sign of text.match(anyKeptSign) ?? []) {
    const word = wordFor(sign);
    if (!word) continue;
    const at = settled.indexOf(sign);
    const before = settled.slice(0, at);
    const after = settled.slice(at + sign.length);
    const { lead, put } = word.french ? withArticle(before, after, word) : withElision(before, word);
    settled = lead + put + after;
  }
  return settled;
}

// H may be aspirated, Y is mostly a consonant: neither elides («de Huawei», «de Yahoo»).
function elides(put: string): boolean {
  return /^[AEIOUÀÂÉÈÊËÎÏÔÛÙ]/iu.test(put) && !/^(?:one|onze|oui|ouistiti)\b|^u\d/iu.test(put);
}

function withElision(before: string, { put, isFrenchName }: SettledWord): { lead: string; put: string } {
  const article = /^(?:Le|Les) (?=\p{Lu})/u.exec(put)?.[0];
  if (isFrenchName && article) {
    const contracted = contract(before, article.trim().toLowerCase());
    if (contracted !== null) return { lead: contracted, put: put.slice(article.length) };
  }
  if (elides(put)) {
    const lead = before
      .replace(
        new RegExp(`(?<!\\p{L})(de|que|jusque|lorsque|puisque|quoique)${blank}(${tags})$`, 'iu'),
        (_all, word: string, inner: string) => `${word.slice(0, -1)}’${inner}`,
      )
      .replace(
        new RegExp(`(?<!\\p{L})(l)[ea]${blank}(${tags})$`, 'iu'),
        (_all, l: string, inner: string) => `${l}’${inner}`,
      )
      .replace(
        new RegExp(`(?<!\\p{L})(d)u${blank}(${tags})$`, 'iu'),
        (_all, d: string, inner: string) => `${d}e l’${inner}`,
      )
      .replace(
        new RegExp(`(?<!\\p{L})(a)u${blank}(${tags})$`, 'iu'),
        (_all, a: string, inner: string) => `${a === 'A' ? 'À' : 'à'} l’${inner}`,
      );
    return { lead, put };
  }
  const lead = before
    .replace(
      new RegExp(`(?<!\\p{L})(d|qu|jusqu|lorsqu|puisqu)[’'](${tags})$`, 'iu'),
      (_all, word: string, inner: string) => `${word}e ${inner}`,
    )
    .replace(new RegExp(`(?<!\\p{L})(l)[’'](${tags})$`, 'iu'), (_all, l: string, inner: string) => `${l}e ${inner}`);
  return { lead, put };
}

// «à Le Monde», «de Les Échos», «le Le Figaro»: the name’s own article joins the preposition.
function contract(before: string, article: string): string | null {
  const match = new RegExp(`(?<!\\p{L})(de|à|du|des|au|aux|le|les)${blank}(${tags})$`, 'iu').exec(before);
  if (!match) return null;
  const [whole, word = '', inner = ''] = match;
  const forms: Readonly<Record<string, string>> =
    article === 'le'
      ? { de: 'du', du: 'du', à: 'au', au: 'au', le: 'le' }
      : { de: 'des', des: 'des', à: 'aux', aux: 'aux', les: 'les' };
  const joined = forms[word.toLowerCase()];
  return joined === undefined ? null : `${before.slice(0, -whole.length)}${asWritten(joined, word)} ${inner}`;
}

const smallWords = new RegExp(
  `(?<!\\p{L})(?:(?:(à|de|en|dans)${blank})?(?:(le|la|les)${blank}|(l[’']))?|(d[’'])|(du|des|au|aux)${blank}|(de|à|dans|en)${blank})(${tags})$`,
  'iu',
);

function withArticle(before: string, after: string, word: SettledWord): { lead: string; put: string } {
  const { put, french } = word;
  const match = smallWords.exec(before);
  const found = match?.[0] ?? '';
  const [, first, article, elidedArticle, elidedOf, joined, alone, inner = ''] = match ?? [];
  const lower = (first ?? alone ?? joined ?? (elidedOf ? 'de' : '')).toLowerCase();
  const preposition = lower === 'du' || lower === 'des' ? 'de' : lower === 'au' || lower === 'aux' ? 'à' : lower;
  const hasArticle = Boolean(article ?? elidedArticle ?? joined);
  const rest = before.slice(0, before.length - found.length);
  if (!french || french.gender === 'none') {
    const isWithin = preposition === 'en' || (preposition === 'dans' && french?.isPlace === true);
    const kept = isWithin ? 'à' : preposition;
    if (!hasArticle && !isWithin) return withElision(before, word);
    return withElision(`${rest}${kept === '' ? '' : `${asWritten(kept, found)} `}${inner}`, word);
  }
  // «Paris, France», «(ONU)», «Pékin-États-Unis»: a name that stands by itself.
  const standsAlone =
    preposition === '' && !hasArticle && /[(/–-]\s*$|,\s*$/.test(rest) && /^\s*(?:[),/–-]|$|\.$)/.test(after);
  if (standsAlone) return { lead: before, put };
  const form = formOf(preposition, hasArticle, french, elides(put));
  const isStart = rest.trim() === '' || /[.!?:«“]\s*$/.test(rest);
  const written = isStart && (found === '' || /^\p{Lu}/u.test(found)) ? capitalised(form) : form;
  return { lead: `${rest}${written}${inner}`, put };
}

/** «dans les États-Unis», «dans Londres» of a text become «aux États-Unis», «à Londres»: `places` are those that it names. */
export function settlePlaces(text: string, places: readonly { target: string; french: FrenchForm }[]): string {
  let settled = text;
  for (const { target, french } of places) {
    const name = target.replace(/[’']/g, "[’']").replace(/[.+]/g, '\\$&');
    const pattern = new RegExp(
      `(?<!\\p{L})(dans)${blank}(?:(?:le|la|les)${blank}|l[’'])?(?=${tags}${name}(?!\\p{L}))`,
      'giu',
    );
    const form = french.gender === 'none' ? 'à ' : formOf('dans', true, french, elides(target));
    settled = settled.replace(pattern, (_whole, word: string) => asWritten(form, word));
  }
  return settled;
}

// The small words before a name of a gender, with the blank after them.
function formOf(preposition: string, hasArticle: boolean, { gender, isPlace }: FrenchForm, isElided: boolean): string {
  const isPlural = gender === 'mp' || gender === 'fp';
  const article = isPlural ? 'les ' : isElided ? 'l’' : gender === 'f' ? 'la ' : 'le ';
  const joinedWith = (word: 'de' | 'à') => {
    if (isPlural) return word === 'de' ? 'des ' : 'aux ';
    if (isElided || gender === 'f') return `${word} ${article}`;
    return word === 'de' ? 'du ' : 'au ';
  };
  if (preposition === 'en' || preposition === 'dans' || preposition === 'à') {
    if (!isPlace) return preposition === 'dans' ? `dans ${article}` : joinedWith('à');
    if (isPlural) return 'aux ';
    return gender === 'f' || isElided ? 'en ' : 'au ';
  }
  if (preposition !== 'de') return article;
  if (isPlace && !hasArticle && !isPlural && (gender === 'f' || isElided)) return isElided ? 'd’' : 'de ';
  return joinedWith('de');
}

function asWritten(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? capitalised(word) : word;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
