import { robotsTxt } from '#components/site/for-machines/robots-txt.ts';
import { env } from '#env.ts';
import { type SiteFileProps, siteFile } from '../site-file.ts';

// Next takes a file of this name for one that it may make while it builds, without a database.
export const dynamic = 'force-dynamic';

/** What crawlers may ask for. */
export async function GET(_request: Request, props: SiteFileProps) {
  return siteFile(props, 'text/plain; charset=utf-8', ({ editions, settings }) =>
    robotsTxt(editions, settings.rights, env.siteUrl),
  );
}
