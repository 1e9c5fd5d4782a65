import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { arrangeFront, idsOf, placeCards } from '#components/site/arrange-front.ts';
import { FrontHead } from '#components/site/front-head.tsx';
import { describeFront } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { MostRead } from '#components/site/most-read.tsx';
import { SectionBand } from '#components/site/section-band.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { listBreakingNews } from '#db/queries/published-breaking-news.ts';
import { getFrontMaterial } from '#db/queries/published-front.ts';
import { listCards } from '#db/queries/published-lists.ts';
import { listMostRead } from '#db/queries/published-most-read.ts';
import { frontPath, fullEdition } from '#paths.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { pageMetadata } from '../metadata/page-metadata.ts';
import { readPaper } from '../metadata/read-paper.ts';
import { readSite } from './read-site.ts';

// A ranking between bands of pictures is where the eye rests.
const bandsBeforeMostRead = 2;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await readSite((await params).locale);
  if (!site) return {};
  const { editions } = site.masthead;
  const fallback = editions.find(({ isDefault }) => isDefault);
  return pageMetadata(site, {
    title: site.messages.site.tagline,
    path: frontPath,
    feeds: feedLinks(site, { kind: 'edition' }, null),
    versions: Object.fromEntries(editions.map((other) => [other.locale, frontPath(fullEdition(other))])),
    ...(fallback && { fallbackVersion: frontPath(fullEdition(fallback)) }),
  });
}

/** The front page of an edition. */
export default async function FrontPage({ params }: Props) {
  const { locale } = await params;
  const [site, material, breaking, mostRead] = await Promise.all([
    readSite(locale),
    getFrontMaterial(reader(), { locale, latest: 20, perSection: 12 }),
    listBreakingNews(reader(), { locale }),
    listMostRead(reader(), { locale, limit: 5 }),
  ]);
  if (!site) notFound();
  const paper = await readPaper(site);
  const layout = arrangeFront(material);
  const front = placeCards(layout, await listCards(reader(), { locale, ids: idsOf(layout) }));
  const placed = front.bands.flatMap((band) => {
    const section = site.masthead.sections.find(({ id }) => id === band.topId);
    if (!section) return [];
    const { name, slug } = section;
    return <SectionBand cards={band.stories} key={slug} layout={band.layout} name={name} site={site} slug={slug} />;
  });
  return (
    <SitePage currentSlug="" isFront site={site}>
      <LinkedData paper={paper} things={describeFront(paper)} />
      {front.lead ? (
        <>
          <FrontHead breaking={breaking} front={front} lead={front.lead} site={site} />
          {placed.slice(0, bandsBeforeMostRead)}
          <MostRead cards={mostRead} site={site} />
          {placed.slice(bandsBeforeMostRead)}
        </>
      ) : (
        <p className="py-16 text-standfirst">{site.messages.front.empty}</p>
      )}
    </SitePage>
  );
}
