import { reader } from '#db/process-connections.ts';
import { findAuthor } from '#db/queries/published-authors.ts';
import { authorPath, fullEdition } from '#paths.ts';
import type { FindSubject } from './answer-feed.ts';

/** Finds what the feed of an author is of. */
export function findAuthorFeed(locale: string, slug: string): FindSubject {
  return async ({ masthead, messages }) => {
    const author = await findAuthor(reader(), { locale, slug });
    return (
      author && {
        place: { kind: 'author', slug: author.slug },
        key: `author/${author.id}`,
        name: author.name,
        description: messages.lists.author.description(author.name),
        homePath: authorPath(fullEdition(masthead.edition), author.slug),
        scope: { kind: 'author', id: author.id },
        hasMoved: author.slug !== slug,
        // An edition that neither presents an author nor shows anything of theirs says nothing about them.
        isNothingWhenEmpty: author.profile === null,
      }
    );
  };
}
