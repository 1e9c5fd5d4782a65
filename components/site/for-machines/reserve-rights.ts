import type { Publisher, Rights } from '#db/queries/published-settings.ts';
import { element, xmlDocument } from '#lib/xml.ts';
import { absolute } from '#paths.ts';

type Reservation = { 'tdm-reservation': 0 | 1; 'tdm-policy'?: string };

/** Whether mining is reserved, in the words of the TDM Reservation Protocol (W3C, final report of 10 May 2024). */
export function tdmReservation(rights: Rights, siteUrl: string): Reservation {
  if (!rights.isMiningReserved) return { 'tdm-reservation': 0 };
  const policy = policyAddress(rights, siteUrl);
  return { 'tdm-reservation': 1, ...(policy && { 'tdm-policy': policy }) };
}

/** `/.well-known/tdmrep.json`: one rule for the whole site. */
export function tdmRules(rights: Rights, siteUrl: string): ({ location: string } & Reservation)[] {
  return [{ location: '/', ...tdmReservation(rights, siteUrl) }];
}

/**
 * The licence of the whole site in RSL 1.0 (https://rslstandard.org/rsl): to be found in searches, and no use by
 * artificial intelligence. Only meant for a paper that reserves mining.
 */
export function rightsLicence(rights: Rights, publisher: Publisher, siteUrl: string): string {
  const policy = policyAddress(rights, siteUrl);
  const licence = element(
    'license',
    {},
    element('permits', { type: 'usage' }, 'search'),
    element('prohibits', { type: 'usage' }, 'ai-all'),
  );
  const owner = { type: 'organization', contactEmail: publisher.email || null };
  const content = element(
    'content',
    { url: '/' },
    licence,
    element('copyright', owner, publisher.name),
    policy === null ? null : element('terms', {}, policy),
  );
  return xmlDocument(element('rsl', { xmlns: 'https://rslstandard.org/rsl' }, content));
}

function policyAddress({ policyUrl }: Rights, siteUrl: string): string | null {
  if (policyUrl === '') return null;
  return policyUrl.startsWith('/') ? absolute(siteUrl, policyUrl) : policyUrl;
}
