import sharp from 'sharp';
import { localFileStore } from '#lib/file-store.ts';
import { addAuthor } from '#newsroom/add-author.ts';
import { addSection } from '#newsroom/add-section.ts';
import { addTag } from '#newsroom/add-tag.ts';
import { creditMedia } from '#newsroom/credit-media.ts';
import { describeMedia } from '#newsroom/describe-media.ts';
import { mergeTags } from '#newsroom/merge-tags.ts';
import { moveSection } from '#newsroom/move-section.ts';
import { removeSection } from '#newsroom/remove-section.ts';
import { removeTag } from '#newsroom/remove-tag.ts';
import { renameTag } from '#newsroom/rename-tag.ts';
import { saveAuthor } from '#newsroom/save-author.ts';
import { saveSection } from '#newsroom/save-section.ts';
import { uploadMedia } from '#newsroom/upload-media.ts';
import { aMedium, anAuthor, aSection, aTag, unique } from '../builders.ts';
import { makeTemporaryFolder, removeFolder } from '../temporary-folder.ts';
import type { PolicyCase } from './case.ts';
import { type Column, everybody, publishers } from './columns.ts';

const administrators: Column[] = ['administrator'];
const names = () => [{ locale: 'fr', name: unique('Rubrique'), slug: unique('rubrique'), description: '' }];
const anAuthorsFields = () => ({ name: 'Nom', slug: unique('auteur'), email: '', userId: null, profiles: [] });

/** Use cases on sections, subjects, authors and media. */
export const filingCases: Readonly<Record<string, PolicyCase>> = {
  addSection: {
    who: administrators,
    run: ({ db, actor }) => addSection(db, actor, { parentId: null, names: names() }),
  },
  saveSection: {
    who: administrators,
    run: ({ db, actor, sectionId }) => saveSection(db, actor, { sectionId, parentId: null, names: names() }),
  },
  moveSection: {
    who: administrators,
    run: ({ db, actor, sectionId }) => moveSection(db, actor, { sectionId, direction: 'up' }),
  },
  removeSection: {
    who: administrators,
    run: async ({ db, actor }) => removeSection(db, actor, { sectionId: (await aSection(db)).id }),
  },
  addTag: {
    who: [...publishers, 'own', 'colleague'],
    run: ({ db, actor }) => addTag(db, actor, { name: unique('sujet'), locale: 'fr' }),
  },
  renameTag: {
    who: publishers,
    run: async ({ db, actor }) => renameTag(db, actor, { tagId: await aTag(db), name: unique('nom') }),
  },
  mergeTags: {
    who: publishers,
    run: async ({ db, actor }) => mergeTags(db, actor, { fromId: await aTag(db), intoId: await aTag(db) }),
  },
  removeTag: {
    who: publishers,
    run: async ({ db, actor }) => removeTag(db, actor, { tagId: await aTag(db) }),
  },
  addAuthor: { who: publishers, run: ({ db, actor }) => addAuthor(db, actor, anAuthorsFields()) },
  saveAuthor: {
    who: publishers,
    run: async ({ db, actor }) => saveAuthor(db, actor, { ...anAuthorsFields(), authorId: await anAuthor(db) }),
  },
  creditMedia: {
    who: everybody,
    run: async ({ db, actor }) => creditMedia(db, actor, { mediaId: await aMedium(db), credit: 'Illustration' }),
  },
  describeMedia: {
    who: everybody,
    run: async ({ db, actor }) =>
      describeMedia(db, actor, { mediaId: await aMedium(db), locale: 'fr', alt: 'Un quai' }),
  },
  uploadMedia: {
    who: everybody,
    run: async ({ db, actor }) => {
      const folder = await makeTemporaryFolder('policy');
      const create = { width: 3, height: 2, channels: 3, background: 'blue' } as const;
      const bytes = await sharp({ create }).png().toBuffer();
      const result = await uploadMedia(db, localFileStore(folder), actor, { bytes, locale: 'fr', size: null });
      await removeFolder(folder);
      return result;
    },
  },
};
