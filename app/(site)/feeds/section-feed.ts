import { reader } from '#db/process-connections.ts';
import { findSection } from '#db/queries/published-sections.ts';
import { fullEdition, sectionPath } from '#paths.ts';
import { answerFeed } from './answer-feed.ts';

type Context = { params: Promise<{ locale: string; section: string }> };

/** The route of the feed of a section, with those under it, in the file of this name. */
export function sectionFeed(file: string) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const { locale, section: slug } = await params;
    return answerFeed(locale, file, async ({ masthead }) => {
      const section = await findSection(reader(), { locale, slug });
      return (
        section && {
          place: { kind: 'section', slug: section.slug },
          key: `section/${section.id}`,
          name: section.name,
          description: section.description,
          homePath: sectionPath(fullEdition(masthead.edition), section.slug),
          scope: { kind: 'sections', ids: [section.id, ...section.children.map(({ id }) => id)] },
          hasMoved: section.slug !== slug,
        }
      );
    });
  };
}
