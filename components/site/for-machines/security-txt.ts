import type { Publisher } from '#db/queries/published-settings.ts';
import { absolute, securityTxtPath } from '#paths.ts';

/**
 * Whom to tell of a hole in the site (RFC 9116), or null where nobody can be told. It is valid for half a year or a
 * little more, counted from the first of the month so that it changes once a month.
 */
export function securityTxt(
  { email }: Publisher,
  locales: readonly string[],
  siteUrl: string,
  now: Date,
): string | null {
  if (email === '') return null;
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 7, 1));
  return `${[
    `Contact: mailto:${encodeURI(email)}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absolute(siteUrl, securityTxtPath)}`,
  ].join('\n')}\n`;
}
