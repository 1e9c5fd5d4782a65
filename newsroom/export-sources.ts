import type { ListedSource } from '#db/queries/editor-sources.ts';
import { writeOpml } from '#lib/opml.ts';

/** The sources as a list in OPML, which `importSources` reads back without loss; those of a section stand in a folder. */
export function exportSources(sources: readonly ListedSource[], now = new Date()): string {
  const feeds = sources.flatMap((source) => {
    const { name, homepage, language, feedUrl, licencePolicy, licenceProof, licenceUntil, trust, city, section } =
      source;
    if (feedUrl === null) return [];
    const own = {
      licence: licencePolicy,
      ...(licenceProof && { 'licence-proof': licenceProof }),
      ...(licenceUntil && { 'licence-until': licenceUntil.toISOString() }),
      trust,
      ...(city && { city }),
    };
    return [{ title: name, feedUrl, homepage, language, own, folder: section }];
  });
  return writeOpml({ title: 'Dépêche: sources', created: now }, feeds);
}
