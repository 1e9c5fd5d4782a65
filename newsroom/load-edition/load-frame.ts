import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Database } from '#db/client.ts';
import { insertAuthor, insertEditions, insertSection, insertSource } from '#db/queries/editor-edition.ts';
import { insertUser } from '#db/queries/editor-users.ts';
import type { FileStore } from '#lib/file-store.ts';
import { isReservedSlug } from '#paths.ts';
import { type Actor, personActor } from '../actor.ts';
import { addMedia } from '../add-media.ts';
import { typesetText } from '../typeset-content.ts';
import type { EditionFiles } from './edition-files.ts';
import { EditionFileError } from './read-file.ts';

/** What articles refer to, by the keys that edition files use. */
export type Frame = {
  sections: Map<string, string>;
  authors: Map<string, string>;
  sources: Map<string, { id: string; language: string }>;
  media: Map<string, string>;
  /** People of the newsroom, who review translations. */
  people: Map<string, Actor>;
};

/** Loads what articles stand on: editions, sections, people, sources, pictures. */
export async function loadFrame(db: Database, store: FileStore, actor: Actor, files: EditionFiles): Promise<Frame> {
  const frame: Frame = {
    sections: new Map(),
    authors: new Map(),
    sources: new Map(),
    media: new Map(),
    people: new Map(),
  };
  await db.transaction(async (tx) => {
    await insertEditions(tx, files.editions);
    for (const [position, section] of files.sections.entries()) {
      const parentId = section.parent ? known(frame.sections, section.parent, 'section') : null;
      const names = Object.entries(section.names).map(([locale, name]) => ({
        locale,
        name: typesetText(name, locale),
        slug: section.slugs[locale] ?? section.key,
        description: typesetText(section.descriptions[locale] ?? '', locale),
      }));
      for (const { slug } of names) checkSectionSlug(slug, files);
      frame.sections.set(section.key, await insertSection(tx, { key: section.key, parentId, position }, names));
    }
    for (const person of files.people) {
      const userId = await insertUser(tx, { email: person.email.toLowerCase(), name: person.name, role: 'editor' });
      frame.people.set(person.key, personActor({ userId, name: person.name, role: 'editor' }));
      const profiles = Object.entries(person.roles).map(([locale, role]) => ({
        locale,
        role: typesetText(role, locale),
        bio: typesetText(person.bios[locale] ?? '', locale),
      }));
      const author = { slug: person.key, name: person.name, email: person.email, userId };
      frame.authors.set(person.key, await insertAuthor(tx, author, profiles));
    }
    for (const source of files.sources) {
      const id = await insertSource(tx, {
        slug: source.key,
        name: source.name,
        language: source.language,
        city: source.city ?? null,
        homepage: source.homepage,
        feedUrl: source.feed ?? null,
        licencePolicy: source.licence.policy,
        licenceProof: source.licence.proof,
        givesPictures: source.licence.pictures,
        licenceUntil: source.licence.until ?? null,
        sectionId: known(frame.sections, source.section, 'section'),
        trust: source.trust,
        // The sources of a demo edition do not exist: nobody is to ask for them.
        pausedAt: new Date(),
      });
      frame.sources.set(source.key, { id, language: source.language });
    }
  });
  for (const [key, medium] of Object.entries(files.media)) {
    frame.media.set(key, await loadMedium(db, store, actor, files.folder, medium));
  }
  return frame;
}

async function loadMedium(
  db: Database,
  store: FileStore,
  actor: Actor,
  folder: string,
  { file, focal, size, credit, licence, alt }: EditionFiles['media'][string],
): Promise<string> {
  const added = await addMedia(db, store, actor, {
    bytes: await readBytes(join(folder, file)),
    extension: extname(file).slice(1),
    credit,
    licence,
    alt,
    focalPoint: { x: focal[0], y: focal[1] },
    ...(size && { size: { width: size[0], height: size[1] } }),
  });
  if (!added.ok) throw new EditionFileError(`${file}: ${added.error.kind}`);
  return added.value;
}

async function readBytes(file: string): Promise<Buffer> {
  return readFile(file).catch((error: Error) => {
    throw new EditionFileError(`${file} can’t be read: ${error.message}`);
  });
}

// The first segment of an address is the program's, an edition's or a section's.
function checkSectionSlug(slug: string, { editions }: EditionFiles): void {
  const isTaken = isReservedSlug(slug) || editions.some(({ locale }) => locale.toLowerCase() === slug);
  if (isTaken) throw new EditionFileError(`no section can have the address "${slug}": the program needs it`);
}

/** What stands under a key that an edition's file names. */
export function known<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const value = map.get(key);
  if (value === undefined) throw new EditionFileError(`there is no ${what} "${key}"`);
  return value;
}
