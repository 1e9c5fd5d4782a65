import { reader } from '#db/process-connections.ts';
import { findTag } from '#db/queries/published-tags.ts';
import { fullEdition, tagPath } from '#paths.ts';
import type { FindSubject } from './answer-feed.ts';

/** Finds what the feed of a tag is of. */
export function findTagFeed(locale: string, slug: string): FindSubject {
  return async ({ masthead, messages }) => {
    const tag = await findTag(reader(), { locale, slug });
    return (
      tag && {
        place: { kind: 'tag', slug: tag.slug },
        key: `tag/${tag.id}`,
        name: tag.name,
        description: messages.lists.tag.description(tag.name),
        homePath: tagPath(fullEdition(masthead.edition), tag.slug),
        scope: { kind: 'tag', id: tag.id },
        hasMoved: tag.slug !== slug,
        // A subject that only drafts have is nothing that readers may know of.
        isNothingWhenEmpty: true,
      }
    );
  };
}
