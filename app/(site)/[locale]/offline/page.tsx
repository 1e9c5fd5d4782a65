import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfflinePage } from '#components/site/offline-page.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { readSite } from '../read-site.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await readSite((await params).locale);
  return site ? { title: site.messages.comfort.offline, robots: { index: false } } : {};
}

/** What readers see without a network, and what they can read then. */
export default async function OfflineRoute({ params }: Props) {
  const site = await readSite((await params).locale);
  if (!site) notFound();
  return (
    <SitePage currentSlug={null} site={site}>
      <OfflinePage site={site} />
    </SitePage>
  );
}
