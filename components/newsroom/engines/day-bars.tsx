type Props = {
  /** A value a day, the oldest first. */
  values: readonly number[];
  /** What is drawn, in words. */
  label: string;
};

const width = 10;
const gap = 3;
const height = 48;

/** A bar a day; a day without anything is a line on the ground, so that it is not taken for one that is missing. */
export function DayBars({ values, label }: Props) {
  const most = Math.max(...values, 1);
  const all = values.length * (width + gap) - gap;
  return (
    <svg
      aria-label={label}
      className="h-12 w-full max-w-[24rem]"
      preserveAspectRatio="none"
      role="img"
      viewBox={`0 0 ${all} ${height}`}
    >
      {values.map((value, at) => {
        const tall = value === 0 ? 1 : Math.max(2, (value / most) * height);
        const shade = value === 0 ? 'fill-rule' : 'fill-ink';
        // Days have no names here, and their order is all there is to them.
        const key = `${at}`;
        return (
          <rect className={shade} height={tall} key={key} width={width} x={at * (width + gap)} y={height - tall} />
        );
      })}
    </svg>
  );
}
