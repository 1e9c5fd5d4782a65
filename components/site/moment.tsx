type Props = {
  at: Date;
  children: string;
  className?: string;
  /** How a module may say it while it is fresh, with `%` for «il y a 5 min»: a page that is kept can't say so itself. */
  ago?: string | undefined;
};

/** An instant for people and for machines; `children` is how people say it. */
export function Moment({ at, children, className, ago }: Props) {
  return (
    <time className={className} data-ago={ago} dateTime={at.toISOString()}>
      {children}
    </time>
  );
}
