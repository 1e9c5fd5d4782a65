import { listTexts } from '#messages/newsroom/lists.ts';

type Props = { following: string | null; preceding: string | null; first: string | null };

/** The ways from a page of a list to those beside it. */
export function ListWays({ following, preceding, first }: Props) {
  if (!following && !preceding && !first) return null;
  const link = (href: string | null, name: string, rel?: string) =>
    href && (
      <a className="inline-block py-3 font-bold underline underline-offset-3" href={href} rel={rel}>
        {name}
      </a>
    );
  return (
    <nav aria-label={listTexts.pages} className="mt-4 flex flex-wrap gap-x-6">
      {link(first, listTexts.first)}
      {link(preceding, listTexts.preceding, 'prev')}
      {link(following, listTexts.following, 'next')}
    </nav>
  );
}
