/** An instant for people and for machines; `children` is how people say it. */
export function Moment({ at, children, className }: { at: Date; children: string; className?: string }) {
  return (
    <time className={className} dateTime={at.toISOString()}>
      {children}
    </time>
  );
}
