import type { PagePicture } from './article.ts';

/** What of a source may be used at this moment, and whether its own pictures come with its whole texts. */
export type PictureAgreement = { policy: 'full' | 'excerpt' | 'link_only'; givesPictures: boolean };

/** Whether a picture may be copied; `reason` says why (not), for whoever asks. `licence` is the free licence used, if any. */
export type PictureDecision = { mayCopy: boolean; reason: string; licence: string | null };

// What may be changed (we cut pictures to shape) and shown on a site that earns money.
const free = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(?:by|by-sa)\/|publicdomain\/(?:zero|mark)\/)/i;
const agencies =
  /(?:^|[^\p{L}])(?:AFP|AP|Associated Press|Reuters|EFE|Europa Press|dpa|ANSA|Getty(?: Images)?|PA(?: Media| Wire)?|EPA|ACN|Belga|ANP|Keystone|Lusa|APA|TASS|Xinhua|Bloomberg|Alamy|Shutterstock|iStock|Corbis|Magnum|imago|picture[ -]alliance|Contacto|Cordon Press|SIPA|Abaca|Hans Lucas|MAXPPP|REA|NTB|TT|Ritzau)(?=$|[^\p{L}])/u;

/**
 * Whether a picture of a page may be copied. None where of the source less than whole texts may be shown: there is no text
 * of ours in which it could stand. Else one under a free licence always, with its credit; others only where the source gives
 * its pictures, and never those of agencies, which are not its own to give.
 */
export function decidePicture(
  picture: Pick<PagePicture, 'credit' | 'licence'>,
  agreement: PictureAgreement,
): PictureDecision {
  const refuse = (reason: string): PictureDecision => ({ mayCopy: false, reason, licence: null });
  if (agreement.policy === 'link_only') return refuse('Of this source only links may be shown.');
  if (agreement.policy === 'excerpt')
    return refuse('Of this source only excerpts of texts may be shown, not pictures.');
  const licence = picture.licence.find((word) => free.test(word)) ?? null;
  if (licence !== null) {
    const isAttributed = picture.credit !== '' || /publicdomain/i.test(licence);
    if (isAttributed) return { mayCopy: true, reason: `It is under a free licence: ${licence}`, licence };
    return { mayCopy: false, reason: `Its licence asks for a credit, and the page gives none: ${licence}`, licence };
  }
  if (!agreement.givesPictures) return refuse('The agreement with this source does not cover its pictures.');
  const [agency] = agencies.exec(picture.credit)?.map((found) => found.trim().replace(/^[^\p{L}]+/u, '')) ?? [];
  if (agency !== undefined) return refuse(`It is a picture of ${agency}, which the source can’t pass on.`);
  return { mayCopy: true, reason: 'The agreement with this source covers its pictures.', licence: null };
}
