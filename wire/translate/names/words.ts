/** A word of a plain text: `start` and `end` count UTF-16 units. A possessive ending is not part of it. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one; an elided article («l’») counts here. */
  readonly gap: string;
  /** Whether a sentence, a quotation or a part after a colon begins here. */
  readonly opens: boolean;
  /** Whether a possessive ending follows («Apple’s», «James’»). */
  readonly isPossessive: boolean;
};

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'·&+-]|\.(?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?/gu;
const elided = /^(?:(?:[ldsnmtcj]|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|un|quest)['’])(?=\p{L})/iu;
const opening = /(?:[.!?…:]|[“«"„‘(¿¡—–-])\s*[“«"„‘(¿¡\s]*$/u;

/** The words of a text in a language (BCP 47), in order. */
export function wordsOf(text: string, language: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const { start, text: found } = withoutArticle(match[0], match.index, language);
    const possessive = /['’]s$/i.test(found) && /^en/i.test(language) ? 2 : 0;
    const own = found.slice(0, found.length - possessive);
    const gap = text.slice(end, start);
    words.push({
      text: own,
      lower: own.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + own.length,
      gap,
      opens: words.length === 0 || (opening.test(gap) && !isInitialBefore(words.at(-1), gap)),
      isPossessive: possessive > 0 || (/s$/.test(own) && /^['’](?!\p{L})/u.test(text.slice(start + own.length))),
    });
    end = start + own.length;
  }
  return words;
}

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a word has a shape that only names and acronyms have: «iPhone», «NASA», «GPT-5», «B&Q». */
export function hasShapeOfName(text: string): boolean {
  return (
    /\p{Ll}\p{Lu}/u.test(text) ||
    isAcronym(text) ||
    (/\p{L}/u.test(text) && /\p{N}/u.test(text) && /\p{Lu}/u.test(text))
  );
}

/** Two capitals or more and no small letter. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&+-]*\p{Lu}[\p{N}+]*$/u.test(text);
}

// Romance languages elide articles; «O’Neill» and «L’Oréal» are no such thing in English.
function withoutArticle(found: string, at: number, language: string): { start: number; text: string } {
  if (!/^(?:fr|ca|it|oc)/i.test(language)) return { start: at, text: found };
  const cut = elided.exec(found)?.[0].length ?? 0;
  return { start: at + cut, text: found.slice(cut) };
}

function isInitialBefore(before: Word | undefined, gap: string): boolean {
  return (
    before !== undefined &&
    gap.startsWith('.') &&
    (before.text.length === 1 || /^(?:St|Mr|Mrs|Ms|Dr|Jr|Sr|Sra|Mt|U\.S|J\.\p{Lu})$/u.test(before.text))
  );
}
