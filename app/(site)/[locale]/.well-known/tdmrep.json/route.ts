import { tdmRules } from '#components/site/for-machines/reserve-rights.ts';
import { env } from '#env.ts';
import { type SiteFileProps, siteFile } from '../../site-file.ts';

/** Whether text and data mining is reserved. */
export async function GET(_request: Request, props: SiteFileProps) {
  return siteFile(props, 'application/json', ({ settings }) => JSON.stringify(tdmRules(settings.rights, env.siteUrl)));
}
