const units: Record<string, number> = {
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  mo: 2_629_800_000,
  y: 31_557_600_000,
};

/** Milliseconds of an age as edition files write it (`12 min`, `3 h`, `2 d`, `5 w`, `4 mo`, `3 y`), or null. */
export function readAge(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?) ?(min|h|d|w|mo|y)$/.exec(text.trim());
  const unit = match?.[2] && units[match[2]];
  return unit ? Number(match[1]) * unit : null;
}
