/**
 * The first entry of the bar: the word for the front page, and the paper's own name in its place once the masthead has
 * scrolled away. Both are the name of the link.
 */
export function FrontName({ name }: { name: string }) {
  return (
    <span className="front-name">
      <span>{name}</span>{' '}
      <span className="font-serif tracking-name" dir="ltr" lang="fr">
        Dépêche<span className="text-signal">.</span>
      </span>
    </span>
  );
}
