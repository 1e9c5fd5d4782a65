import type { Card } from '#db/queries/published-cards.ts';
import type { Candidate, FrontMaterial } from '#db/queries/published-front.ts';

/** How a band is set: one large picture, two of them, a row of small ones, or one beside a list. */
export type BandLayout = 'pair' | 'row' | 'single' | 'columns';

/** A front page, set: every story stands in one place only. */
export type Front<Story> = {
  lead: Story | null;
  /** Under the lead: more of its section. */
  leadMore: Story[];
  seconds: Story[];
  wire: Story[];
  bands: { topId: string; layout: BandLayout; stories: Story[] }[];
};

const leadMoreCount = 2;
const secondCount = 3;
const wireCount = 8;
const bandCounts: Record<BandLayout, number> = { pair: 5, row: 4, single: 5, columns: 4 };
const layouts: readonly BandLayout[] = ['pair', 'row', 'single', 'columns'];

type Take = (from: readonly Candidate[], count: number, fits?: (candidate: Candidate) => boolean) => Candidate[];

/** Sets a front page: what editors pinned first, then the clock; pictures where the layout needs them. */
export function arrangeFront(material: FrontMaterial): Front<Candidate> {
  const used = new Set<string>();
  const take: Take = (from, count, fits = () => true) => {
    const taken = from.filter((candidate) => !used.has(candidate.id) && fits(candidate)).slice(0, count);
    for (const { id } of taken) used.add(id);
    return taken;
  };
  const lead =
    take(material.pinned, 1)[0] ?? take(material.latest, 1, canLead)[0] ?? take(material.latest, 1)[0] ?? null;
  const seconds = take(material.pinned, secondCount);
  const others = onePerSection(material.latest, [lead, ...seconds]);
  seconds.push(...take(others, secondCount - seconds.length, isStory));
  const home = material.bySection.find(({ candidates }) => candidates.some(({ id }) => id === lead?.id));
  const leadMore = take(home?.candidates ?? [], leadMoreCount, isStory);
  const wire = take(material.latest, wireCount);
  return { lead, leadMore, seconds, wire, bands: setBands(material, take) };
}

/** The ids of everything that a front page shows. */
export function idsOf({ lead, leadMore, seconds, wire, bands }: Front<Candidate>): string[] {
  const shown = [...(lead ? [lead] : []), ...leadMore, ...seconds, ...wire, ...bands.flatMap((band) => band.stories)];
  return shown.map(({ id }) => id);
}

/** Puts the cards in their places; a place whose article went meanwhile closes. */
export function placeCards(front: Front<Candidate>, cards: readonly Card[]): Front<Card> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const place = (candidates: readonly Candidate[]) => candidates.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    lead: (front.lead && byId.get(front.lead.id)) ?? null,
    leadMore: place(front.leadMore),
    seconds: place(front.seconds),
    wire: place(front.wire),
    bands: front.bands.map((band) => ({ ...band, stories: place(band.stories) })),
  };
}

function setBands({ bySection }: FrontMaterial, take: Take): Front<Candidate>['bands'] {
  const bands: Front<Candidate>['bands'] = [];
  for (const { topId, candidates } of bySection) {
    const layout = layouts[bands.length % layouts.length] ?? 'row';
    const pictured = take(candidates, layout === 'pair' ? 2 : 1, canLead);
    const stories = [...pictured, ...take(candidates, bandCounts[layout] - pictured.length)];
    if (stories.length > 0) bands.push({ topId, layout: stories.length < 3 ? 'row' : layout, stories });
  }
  return bands;
}

function onePerSection(candidates: readonly Candidate[], shown: readonly (Candidate | null)[]): Candidate[] {
  const seen = new Set(shown.map((candidate) => candidate?.sectionId));
  const first = candidates.filter(({ sectionId }) => {
    const isFirst = !seen.has(sectionId);
    seen.add(sectionId);
    return isFirst;
  });
  return [...first, ...candidates.filter((candidate) => !first.includes(candidate))];
}

function isStory({ kind }: Candidate): boolean {
  return kind !== 'brief';
}

function canLead(candidate: Candidate): boolean {
  return isStory(candidate) && candidate.hasPicture;
}
