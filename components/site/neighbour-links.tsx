type Neighbour = { href: string; name: string; label: string } | null;

/** Links to what lies before and after in time: `label` says what it is, `name` which. */
export function NeighbourLinks({ title, previous, next }: { title: string; previous: Neighbour; next: Neighbour }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={title} className="grid grid-cols-2 gap-x-8 border-t border-ink font-sans text-label leading-ui">
      {previous && <NeighbourLink neighbour={previous} rel="prev" />}
      {next && <NeighbourLink neighbour={next} rel="next" />}
    </nav>
  );
}

function NeighbourLink({ neighbour, rel }: { neighbour: NonNullable<Neighbour>; rel: 'prev' | 'next' }) {
  return (
    <a
      className={`block py-3.5 hover:underline ${rel === 'next' ? 'col-start-2 text-end' : ''}`}
      href={neighbour.href}
      rel={rel}
    >
      <span className="block text-ui text-soft">{neighbour.label}</span>{' '}
      <span className="block font-bold first-letter:uppercase">{neighbour.name}</span>
    </a>
  );
}
