import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { arrangeFront, idsOf, placeCards } from '#components/site/arrange-front.ts';
import { LeadStory } from '#components/site/lead-story.tsx';
import { describeFront } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { SectionBand } from '#components/site/section-band.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { Story } from '#components/site/story.tsx';
import { WireStrip } from '#components/site/wire-strip.tsx';
import { reader } from '#db/process-connections.ts';
import { getFrontMaterial } from '#db/queries/published-front.ts';
import { listCards } from '#db/queries/published-lists.ts';
import { frontPath, fullEdition } from '#paths.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { pageMetadata } from '../metadata/page-metadata.ts';
import { readPaper } from '../metadata/read-paper.ts';
import { readSite } from './read-site.ts';

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
  const [site, material] = await Promise.all([
    readSite(locale),
    getFrontMaterial(reader(), { locale, latest: 40, perSection: 20 }),
  ]);
  if (!site) notFound();
  const paper = await readPaper(site);
  const layout = arrangeFront(material);
  const front = placeCards(layout, await listCards(reader(), { locale, ids: idsOf(layout) }));
  return (
    <SitePage currentSlug="" isFront site={site}>
      <LinkedData paper={paper} things={describeFront(paper)} />
      {front.lead ? (
        <>
          <div className="grid gap-x-10 gap-y-7 pt-6 pb-9 lg:grid-cols-[1fr_19rem]">
            <div>
              <LeadStory card={front.lead} more={front.leadMore} site={site} />
              <div className="mt-7 grid border-t border-ink md:grid-cols-3 md:divide-x">
                {front.seconds.map((card) => (
                  <div key={card.id} className="py-4 max-md:not-first:border-t md:not-first:ps-5 md:not-last:pe-5">
                    <Story card={card} site={site} size="text-second" standfirst="wide" />
                  </div>
                ))}
              </div>
            </div>
            <WireStrip cards={front.wire} site={site} />
          </div>
          {front.bands.map((band) => {
            const section = site.masthead.sections.find(({ id }) => id === band.topId);
            if (!section) return null;
            return (
              <SectionBand
                cards={band.stories}
                key={band.topId}
                layout={band.layout}
                name={section.name}
                site={site}
                slug={section.slug}
              />
            );
          })}
        </>
      ) : (
        <p className="py-16 text-standfirst">{site.messages.front.empty}</p>
      )}
    </SitePage>
  );
}
