import type { DispatchRow } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import { listTargets } from '#db/queries/wire-translations.ts';
import type { DispatchPicture } from '#db/schema/dispatches.ts';
import { machineActor } from '#newsroom/actor.ts';
import { addMedia } from '#newsroom/add-media.ts';
import { localeFor } from '#newsroom/edition-of-language.ts';
import type { PagePicture } from '../extract/article.ts';
import { decidePicture, type PictureAgreement } from '../extract/picture-rights.ts';
import { fetchPicture } from '../fetch/fetch-picture.ts';
import { politeFetch } from '../fetch/polite-fetch.ts';
import type { Desk } from '../pipeline.ts';

/** What became of the pictures of a page. */
export type CopiedPictures = {
  /** The place in the media library of a picture of the document, by its provisional id; null where it was left. */
  mediaFor: (id: string) => string | null;
  pictures: DispatchPicture[];
  counted: { copied: number; left: number };
};

const wire = machineActor('wire');
/** More than the longest gallery that a paper would show; each costs the pause between two requests. */
const most = 20;

/**
 * Copies the pictures of a page into the media library, as far as the licence allows and what comes is a picture; the others
 * stay where they are, with a sentence why. A picture that this dispatch has already is not asked for again; one that may no
 * longer be copied is left, also if it once was. `policy` is the licence of the source as it stands now.
 */
export async function copyPictures(
  desk: Desk,
  source: PolledSource,
  dispatch: Pick<DispatchRow, 'pictures' | 'language'>,
  { pictures, policy }: { pictures: readonly PagePicture[]; policy: PictureAgreement['policy'] },
): Promise<CopiedPictures> {
  const locales = (await listTargets(desk.db, wire)).map(({ locale }) => locale);
  const locale = localeFor(dispatch.language, locales);
  const had = new Map(dispatch.pictures.map(({ url, mediaId }) => [url, mediaId ?? null]));
  const settled: Settled[] = [];
  for (const [at, picture] of pictures.entries()) {
    const mediaId = had.get(picture.url) ?? null;
    const decision = decidePicture(picture, { policy, givesPictures: source.givesPictures });
    if (!decision.mayCopy) settled.push({ picture, mediaId: null, left: decision.reason });
    else if (mediaId !== null) settled.push({ picture, mediaId, left: null });
    else if (at >= most) settled.push({ picture, mediaId: null, left: `Only the first ${most} pictures are copied.` });
    else settled.push({ picture, ...(await copyPicture(desk, source, { picture, locale, freely: decision.licence })) });
  }
  return count(settled);
}

/** `locale` is that of the edition in the language of the page, if there is one; `freely` the free licence, if it is under one. */
type Asked = { picture: PagePicture; locale: string | null; freely: string | null };

type Settled = { picture: PagePicture; mediaId: string | null; left: string | null };

async function copyPicture({ db, store, asking }: Desk, source: PolledSource, { picture, locale, freely }: Asked) {
  const leave = (left: string) => ({ mediaId: null, left });
  if (store === null) return leave('There is no store for media.');
  const fetched = await fetchPicture(picture.url, (address, headers) => politeFetch(address, headers, asking));
  if (!fetched.ok) return leave(fetched.error.sentence);
  const { bytes, facts } = fetched.value;
  const added = await addMedia(db, store, wire, {
    bytes,
    extension: facts.extension,
    credit: picture.credit || source.name,
    licence: freely ?? (source.licenceProof || source.name),
    licenceUntil: freely === null ? source.licenceUntil : null,
    alt: locale !== null && picture.alt !== '' ? { [locale]: picture.alt } : {},
  });
  return added.ok ? { mediaId: added.value, left: null } : leave(`It was refused: ${added.error.kind}.`);
}

function count(settled: readonly Settled[]): CopiedPictures {
  const places = new Map(settled.map(({ picture, mediaId }) => [picture.id, mediaId]));
  const copied = settled.filter(({ mediaId }) => mediaId !== null).length;
  return {
    mediaFor: (id) => places.get(id) ?? null,
    pictures: settled.map(({ picture: { url, place, alt, caption, credit, width, height }, mediaId, left }) => ({
      url,
      isLead: place === 'lead',
      alt,
      caption,
      credit,
      width,
      height,
      mediaId,
      left,
    })),
    counted: { copied, left: settled.length - copied },
  };
}
