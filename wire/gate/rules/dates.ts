import type { WrittenDate } from '../quantities/quantity.ts';
import type { Finding, SegmentRule } from '../rule.ts';

/** Months, days, days of the week. */
export const dates: SegmentRule = {
  name: 'dates',
  demands: 'Days, months and days of the week are those of the source.',
  weight: 0.6,
  check: ({ source, target }) => {
    const lost = source.quantities.dates.filter((date) => isMissing(date, target.quantities.dates));
    const added = target.quantities.dates.filter((date) => isMissing(date, source.quantities.dates));
    // A name keeps the word: «Black Friday».
    const missing = lost.filter(({ text }) => !target.plain.includes(text));
    const findings = missing.map(
      (date, index): Finding => ({
        problem: added[index] ? 'changed' : 'missing',
        expected: date.text,
        found: added[index]?.text ?? null,
      }),
    );
    const more = added.slice(missing.length).filter((date) => !isInDigits(date, source.plain) && !isCounted(date, source.plain));
    findings.push(...more.map(({ text }) => ({ problem: 'added', expected: null, found: text })));
    return findings.length > 0 ? findings : findSwap(source.quantities.dates, target.quantities.dates);
  },
  good: [
    { source: 'He left on March 3.', target: 'Il est parti le 3 mars.' },
    { source: 'It begins on Tuesday, 1 May 2026.', target: 'Cela commence le mardi 1er mai 2026.' },
    { source: 'They may march on Monday.', target: 'Ils manifesteront peut-être lundi.' },
    { source: 'El viernes 18 de octubre', target: 'Le vendredi 18 octobre', from: 'es' },
    { source: 'It fell to 2% in April from 3% a month earlier.', target: 'Il est tombé à 2 % en avril, contre 3 % en mars.' },
    { source: 'The 9/11 attacks', target: 'Les attentats du 11 septembre' },
  ],
  bad: [
    { source: 'He left on March 3.', target: 'Il est parti le 3 mai.' },
    { source: 'He left on March 3.', target: 'Il est parti le 13 mars.' },
    { source: 'He left on Tuesday.', target: 'Il est parti jeudi.' },
    { source: 'He left.', target: 'Il est parti lundi.' },
    { source: 'From March 3 to May 9', target: 'Du 9 mai au 3 mars' },
  ],
}; // biome-ignore format: a table reads better in rows

function isMissing(date: WrittenDate, others: readonly WrittenDate[]): boolean {
  if (date.isLoose) return false;
  return !others.some(
    (other) =>
      other.weekday === date.weekday &&
      other.month === date.month &&
      (other.day === date.day || other.day === null || date.day === null),
  );
}

// «9/11», «2026-03-01».
function isInDigits({ month, day }: WrittenDate, text: string): boolean {
  const written = new Set((text.match(/\d+/g) ?? []).map(Number));
  return month !== null && written.has(month) && (day === null || written.has(day));
}

// «A month earlier» has a name.
function isCounted({ month, day, weekday }: WrittenDate, text: string): boolean {
  if (month === null || day !== null || weekday !== null) return false;
  return /\bmonth (?:earlier|before|later)\b|\b(?:last|previous|this|next|following) month\b|\bmes (?:anterior|pasado|passat|siguiente|próximo|següent)/i.test(
    text,
  );
}

// Two dates that change places. Sentences are recast, and a person looks.
function findSwap(source: readonly WrittenDate[], target: readonly WrittenDate[]): Finding[] {
  const written = (dates: readonly WrittenDate[]) => dates.filter(({ isLoose, month }) => !isLoose && month !== null);
  const [from, to] = [written(source), written(target)];
  const keys = (dates: readonly WrittenDate[]) => dates.map(({ month, day }) => `${month}/${day}`);
  if (from.length !== 2 || to.length !== 2 || new Set(keys(from)).size < 2) return [];
  if (keys(from).join() !== keys(to).reverse().join()) return [];
  const told = (dates: readonly WrittenDate[]) => dates.map(({ text }) => text).join(' … ');
  return [{ problem: 'order', expected: told(from), found: told(to), weight: 0.35 }];
}
