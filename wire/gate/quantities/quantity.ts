/** A number that a text tells, with what it measures. */
export type Quantity = {
  /** What it may mean, the likeliest first. */
  values: readonly number[];
  /** What it may measure («pounds» are money or weight); empty where the text names nothing. */
  measures: readonly string[];
  /** It answers for a number of the other side, and is not missed there: ordinals, «both», «hundreds». */
  isLoose: boolean;
  /** It is a whole of which another number is a part («sur les 12 administrateurs»), and may stand before it. */
  isWhole?: boolean;
  text: string;
  start: number;
  end: number;
};

/** A day, a month or a day of the week. */
export type WrittenDate = {
  month: number | null;
  day: number | null;
  weekday: number | null;
  isLoose: boolean;
  text: string;
};

/** A time of day, in minutes after midnight; several where the text does not tell morning from evening. */
export type ClockTime = { times: readonly number[]; isLoose: boolean; text: string };

/** Whether a number is likely a year. */
export function isYear({ values, measures }: Quantity): boolean {
  return measures.length === 0 && values.some((value) => value >= 1800 && value < 2100 && value % 1 === 0);
}
