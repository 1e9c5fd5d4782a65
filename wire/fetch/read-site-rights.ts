import type { Fetched } from '#lib/safe-fetch.ts';
import { type Asking, politeFetch } from './polite-fetch.ts';
import { joinRights, rightsInHeaders, rightsInPage, rightsInTdmFile, type StatedRights } from './read-rights.ts';

const day = 24 * 60 * 60_000;

/**
 * What a site says of the use of its texts by machines: the headers of its feed, the head of a page that is one, and its TDMRep file, which is asked for
 * once a day. What was known stays where nothing new can be read.
 */
export async function readSiteRights(
  { headers, address, status, body }: Fetched,
  known: { statedRights: StatedRights | null; rightsReadAt: Date | null },
  asking: Asking,
): Promise<{ statedRights: StatedRights | null; rightsReadAt: Date | null }> {
  const now = new Date();
  const isFresh = known.rightsReadAt !== null && now.getTime() - known.rightsReadAt.getTime() < day;
  if (isFresh || status >= 400) return { statedRights: known.statedRights, rightsReadAt: known.rightsReadAt };
  const { origin, pathname, search } = new URL(address);
  const file = await politeFetch(`${origin}/.well-known/tdmrep.json`, {}, asking);
  const inFile =
    file.ok && file.value.status === 200 ? [rightsInTdmFile(file.value.body.toString('utf8'), pathname + search)] : [];
  const inPage = /html/i.test(headers['content-type'] ?? '') ? [rightsInPage(body.toString('utf8'))] : [];
  return { statedRights: joinRights([rightsInHeaders(headers), ...inPage, ...inFile]), rightsReadAt: now };
}
