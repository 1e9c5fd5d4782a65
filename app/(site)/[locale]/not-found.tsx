import { locale } from 'next/root-params';
import { MissingPage } from '#components/site/missing-page.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { readSite } from './read-site.ts';

/** Seen in development alone: in production server/ answers with the page under `error/404`. */
export default async function NotFound() {
  const site = await readSite((await locale()) ?? '');
  if (!site) return null;
  return (
    <SitePage currentSlug={null} site={site}>
      <MissingPage latest={[]} site={site} />
    </SitePage>
  );
}
