import { reader } from '#db/process-connections.ts';
import { type Edition, listEditions } from '#db/queries/published-editions.ts';
import { getSettings, type Settings } from '#db/queries/published-settings.ts';
import { tagPage } from '#lib/page-record.ts';

/** What a route of a file is given; the other parts of its address are of no use to it. */
export type SiteFileProps = { params: Promise<{ locale: string }> };

/** What files that speak for the whole site are made of. */
export type WholeSite = { editions: Edition[]; settings: Settings };

/** Editions and settings, for files of one edition or of all. */
export async function readWholeSite(): Promise<WholeSite> {
  const [editions, settings] = await Promise.all([listEditions(reader()), getSettings(reader())]);
  // The list of editions has no tag that pages carry; whatever changes it changes every edition.
  tagPage(...editions.map((edition) => `edition:${edition.locale}`));
  return { editions, settings };
}

/**
 * Answers with a file that there is one of for the whole site, and which therefore stands in the default edition alone;
 * with 404 where `make` has nothing to say.
 */
export async function siteFile(
  { params }: SiteFileProps,
  contentType: string,
  make: (site: WholeSite) => string | null | Promise<string | null>,
): Promise<Response> {
  const { locale } = await params;
  const { editions, settings } = await readWholeSite();
  const isHome = editions.some((edition) => edition.locale === locale && edition.isDefault);
  const text = isHome ? await make({ editions, settings }) : null;
  return text === null
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'content-type': contentType } });
}
