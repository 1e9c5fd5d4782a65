import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FailedPage } from '#components/site/failed-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { setPageStatus } from '#lib/page-record.ts';
import { readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; status: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, status } = await params;
  const site = await readSite(locale);
  if (!site) return {};
  const { missing, failure, report } = site.messages;
  const titles: Record<string, string> = { '404': missing.title, '429': report.flood.title };
  return { title: titles[status] ?? failure.title, robots: { index: false } };
}

/** What readers see in place of a page that is missing or could not be made; server/ asks for it and sets the status. */
export default async function ErrorPage({ params }: Props) {
  const { locale, status } = await params;
  const site = await readSite(locale);
  if (!site || !['404', '429', '500', '503'].includes(status)) notFound();
  // Whoever comes here by its own address finds nothing; for others the server puts the true status in place of this.
  setPageStatus(404);
  return (
    <SitePage currentSlug={null} site={site}>
      {status === '404' ? (
        <MissingPage latest={await listLatest(reader(), { locale, limit: 5 })} site={site} />
      ) : (
        <FailedPage said={status === '429' ? site.messages.report.flood : site.messages.failure} site={site} />
      )}
    </SitePage>
  );
}
