import { rightsLicence } from '#components/site/for-machines/reserve-rights.ts';
import { env } from '#env.ts';
import { type SiteFileProps, siteFile } from '../site-file.ts';

/** The licence that machines find, where mining is reserved. */
export async function GET(_request: Request, props: SiteFileProps) {
  return siteFile(props, 'application/rsl+xml; charset=utf-8', ({ settings: { rights, publisher } }) =>
    rights.isMiningReserved ? rightsLicence(rights, publisher, env.siteUrl) : null,
  );
}
