import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describeAbout } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { ListHead } from '#components/site/list-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { WireStatus } from '#components/site/wire-status.tsx';
import { reader } from '#db/process-connections.ts';
import { listPublicSources } from '#db/queries/published-sources.ts';
import { wireStatusPath, wireStatusWord } from '#paths/wire.ts';
import { fullEdition, pageWords, wirePath } from '#paths.ts';
import { pageMetadata } from '../../../metadata/page-metadata.ts';
import { readPaper } from '../../../metadata/read-paper.ts';
import { inEveryEdition } from '../../in-every-edition.ts';
import { readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const site = await readSite(locale);
  if (!site || page !== wireStatusWord(locale)) return {};
  const { title, description } = site.messages.wireStatus;
  return pageMetadata(site, {
    title,
    description,
    path: wireStatusPath,
    versions: inEveryEdition(site, wireStatusPath),
  });
}

/** How the wire is doing: the one page under it. */
export default async function WireStatusPage({ params }: Props) {
  const { locale, page } = await params;
  const site = await readSite(locale);
  if (!site || page !== wireStatusWord(locale)) notFound();
  const { edition, editions } = site.masthead;
  const { title, description } = site.messages.wireStatus;
  const [paper, sources] = await Promise.all([readPaper(site), listPublicSources(reader())]);
  const described = { name: title, description, path: wireStatusPath(fullEdition(edition)) };
  const kicker = (
    <a className="hover:underline" href={wirePath(edition)}>
      {site.messages.front.wire}
    </a>
  );
  const versions = Object.fromEntries(editions.map((other) => [other.locale, wireStatusPath(other)]));
  return (
    <SitePage currentSlug={pageWords(edition.locale).wire} site={site} versions={versions}>
      <LinkedData paper={paper} things={describeAbout(paper, site, described)} />
      <ListHead description={description} kicker={kicker} title={title} />
      <WireStatus site={site} sources={sources} />
    </SitePage>
  );
}
