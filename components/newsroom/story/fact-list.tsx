import type { ReactNode } from 'react';

/** Facts by name, beside each other on a desk and below each other on a phone. */
export function FactList({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="grid max-w-[44rem] sm:grid-cols-[12rem_minmax(0,1fr)]">
      {facts.map(({ name, value }) => (
        <div className="contents" key={name}>
          <dt className="pt-1.5 pe-6 font-bold sm:border-b sm:pb-1.5">{name}</dt>
          <dd className="border-b pb-1.5 wrap-anywhere sm:pt-1.5">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
