import { companies } from './listed-companies.ts';
import { ambiguous as ambiguousNames, institutions } from './listed-institutions.ts';
import { outlets } from './listed-outlets.ts';

/** Whether a listed name is also an ordinary word, so that a capital at the beginning of a sentence does not tell. */
export const isAmbiguous: (name: string) => boolean = (() => {
  const names = new Set(namesIn(ambiguousNames));
  return (name) => names.has(name);
})();

/** All listed names, in typographic spelling. */
export const listedNames: readonly string[] = [...new Set([outlets, companies, institutions].flatMap(namesIn))];

function namesIn(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
