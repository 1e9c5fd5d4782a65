import type { EngineFigures, EngineRow } from '#components/newsroom/engines/engine-row.ts';

/** What an engine did between two languages on one day (YYYY-MM-DD, UTC). */
export type UsageRow = {
  day: string;
  engine: string;
  fromLanguage: string;
  toLanguage: string;
  calls: number;
  failures: number;
  characters: number;
  cost: number;
  milliseconds: number;
};

/** Days of a month up to `today`, the oldest first. */
export function monthUpTo(today: Date): string[] {
  return Array.from({ length: 30 }, (_, at) => {
    const day = new Date(today);
    day.setUTCDate(day.getUTCDate() - 29 + at);
    return day.toISOString().slice(0, 10);
  });
}

/** All of it together. */
export function sumUp(rows: readonly UsageRow[]): EngineFigures {
  const sum = (name: 'calls' | 'failures' | 'characters' | 'cost' | 'milliseconds') =>
    rows.reduce((all, row) => all + row[name], 0);
  const characters = sum('characters');
  const speed = characters > 0 ? (sum('milliseconds') / characters) * 1000 : null;
  return { characters, calls: sum('calls'), failures: sum('failures'), cost: sum('cost'), speed };
}

/** The same by day, and by pair of languages, the most used first. */
export function figuresOfMonth(rows: readonly UsageRow[], days: readonly string[]): Pick<EngineRow, 'days' | 'pairs'> {
  const byDay = Map.groupBy(rows, ({ day }) => day);
  const byPair = Map.groupBy(rows, ({ fromLanguage, toLanguage }) => `${fromLanguage} ${toLanguage}`);
  const pairs = [...byPair].map(([pair, ofPair]) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to, ...sumUp(ofPair) };
  });
  return {
    days: days.map((day) => sumUp(byDay.get(day) ?? []).characters),
    pairs: pairs.toSorted((one, other) => other.characters - one.characters),
  };
}
