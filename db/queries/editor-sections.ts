import { asc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { editions } from '../schema/editions.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import type { Editor } from './editor.ts';

/** The sections that an article can be filed in, edition by edition, in the order of the masthead. */
export async function listSectionChoices(db: Database, _editor: Editor) {
  return db
    .select({
      id: sections.id,
      locale: sectionNames.locale,
      slug: sectionNames.slug,
      name: sectionNames.name,
      edition: editions.name,
      timeZone: editions.timeZone,
    })
    .from(sections)
    .innerJoin(sectionNames, eq(sectionNames.sectionId, sections.id))
    .innerJoin(editions, eq(editions.locale, sectionNames.locale))
    .orderBy(asc(editions.position), asc(sections.position), asc(sectionNames.name));
}
