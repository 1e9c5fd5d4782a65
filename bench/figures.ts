/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** The value that `share` (0 to 1) of `values` do not exceed (nearest rank); NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A number as `12,345`. */
export function whole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';
}

/** Milliseconds, with as many decimals as mean anything. */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** A quotient as `0.63 ×`. */
export function times(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–';
}

/** Bytes as `12.3 kB` (thousands, as in the budgets). */
export function kilobytes(value: number): string {
  return `${(value / 1000).toFixed(1)} kB`;
}

/** Bytes as `123 MB`, or `1.2 MB` where there are few. */
export function megabytes(value: number): string {
  return Number.isFinite(value) ? `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB` : '–';
}

/** Lowest and highest value. */
export function spread(values: readonly number[]): string {
  return `${whole(Math.min(...values))}–${whole(Math.max(...values))}`;
}
