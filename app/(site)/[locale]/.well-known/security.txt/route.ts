import { securityTxt } from '#components/site/for-machines/security-txt.ts';
import { env } from '#env.ts';
import { type SiteFileProps, siteFile } from '../../site-file.ts';

/** Whom to tell of a hole in the site. */
export async function GET(_request: Request, props: SiteFileProps) {
  return siteFile(props, 'text/plain; charset=utf-8', ({ editions, settings }) => {
    const locales = editions.map(({ locale }) => locale);
    return securityTxt(settings.publisher, locales, env.siteUrl, new Date());
  });
}
