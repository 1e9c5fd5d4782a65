/** What an engine did: in a day, or between two languages in a month. */
export type EngineFigures = {
  characters: number;
  calls: number;
  failures: number;
  cost: number;
  /** Milliseconds for a thousand characters; null where nothing was translated. */
  speed: number | null;
};

/** An engine as its part of the screen shows it. */
export type EngineRow = {
  name: string;
  title: string;
  facts: { name: string; value: string }[];
  /** Characters of each day of the month, the oldest first. */
  days: number[];
  pairs: (EngineFigures & { from: string; to: string })[];
};
