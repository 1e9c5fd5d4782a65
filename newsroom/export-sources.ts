import type { ListedSource } from '#db/queries/editor-sources.ts';
import { writeOpml } from '#lib/opml.ts';
import { writeSelectors } from './source-selectors.ts';

/** The sources as a list in OPML, which `importSources` reads back without loss; those of a section stand in a folder. */
export function exportSources(sources: readonly ListedSource[], now = new Date()): string {
  const feeds = sources.flatMap(({ name, homepage, language, feedUrl, section, ...source }) =>
    feedUrl === null ? [] : [{ title: name, feedUrl, homepage, language, own: ownTerms(source), folder: section }],
  );
  return writeOpml({ title: 'Dépêche: sources', created: now }, feeds);
}

// What OPML has no word for.
function ownTerms(source: Omit<ListedSource, 'name' | 'homepage' | 'language' | 'feedUrl' | 'section'>) {
  const {
    licencePolicy,
    licenceProof,
    licenceUntil,
    givesPictures,
    trust,
    filing,
    translateInto,
    rhythmMinutes,
    selectors,
    city,
  } = source;
  return {
    licence: licencePolicy,
    ...(licenceProof && { 'licence-proof': licenceProof }),
    ...(licenceUntil && { 'licence-until': licenceUntil.toISOString() }),
    ...(givesPictures && { pictures: 'yes' }),
    trust,
    filing,
    ...(translateInto && { 'translate-into': translateInto.join(' ') }),
    ...(rhythmMinutes && { rhythm: String(rhythmMinutes) }),
    ...(Object.keys(selectors).length > 0 && { selectors: writeSelectors(selectors) }),
    ...(city && { city }),
  };
}
