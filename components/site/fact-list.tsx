import type { ReactNode } from 'react';

/** Facts with their names, one a line; what has no value is left out. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== '' && value !== null);
  if (known.length === 0) return null;
  return (
    <dl className="font-sans text-label leading-normal">
      {known.map(([name, value]) => (
        <div className="grid gap-x-6 border-t py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-1" key={name}>
          <dt className="font-bold">{name}</dt>
          <dd className="whitespace-pre-line wrap-break-word">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
