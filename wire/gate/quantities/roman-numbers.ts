import type { Token } from '../text/tokens.ts';
import type { ReadNumber } from './read-numbers.ts';

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const century = /^(?:siècles?|siglos?|segles?|secol[oi]|séculos?|century|centuries|jahrhundert)$/;

/** Reads «XIXe» or «XIV»; it counts for sure beside the word for a century only. */
export function readRomanAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  const [, letters] = /^([IVXLCDM]{1,8})(?:e|ᵉ|er|ème)?$/u.exec(token?.text ?? '') ?? [];
  // «Le» and «De» are no numbers, «Ve» is one.
  if (!letters || (letters.length === 1 && !/^[VX]e$/.test(token?.text ?? '') && !isCentury(tokens, at))) return null;
  const value = [...letters].reduce((sum, letter, index) => {
    const [own, next] = [digits[letter] ?? 0, digits[letters[index + 1] ?? ''] ?? 0];
    return own < next ? sum - own : sum + own;
  }, 0);
  return { values: [value], isLoose: !isCentury(tokens, at), isLiteral: false, hasScale: false, from: at, to: at + 1 };
}

function isCentury(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => century.test(token?.lower ?? ''));
}
