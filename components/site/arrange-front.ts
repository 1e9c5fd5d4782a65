import type { Card } from '#db/queries/published-cards.ts';
import type { FrontMaterial } from '#db/queries/published-front.ts';

/** How a band is set: one large picture, two of them, a row of small ones, or one beside a list. */
export type BandLayout = 'pair' | 'row' | 'single' | 'columns';

/** A front page, set: every story stands in one place only. */
export type Front = {
  lead: Card | null;
  /** Under the lead: more of its section. */
  leadMore: Card[];
  seconds: Card[];
  wire: Card[];
  bands: { topId: string; layout: BandLayout; cards: Card[] }[];
};

const leadMoreCount = 2;
const secondCount = 3;
const wireCount = 8;
const bandCounts: Record<BandLayout, number> = { pair: 5, row: 4, single: 5, columns: 4 };
const layouts: readonly BandLayout[] = ['pair', 'row', 'single', 'columns'];

/** Sets a front page: what editors pinned first, then the clock; pictures where the layout needs them. */
export function arrangeFront(material: FrontMaterial): Front {
  const used = new Set<string>();
  const take = (cards: readonly Card[], count: number, fits: (card: Card) => boolean = () => true): Card[] => {
    const taken = cards.filter((card) => !used.has(card.id) && fits(card)).slice(0, count);
    for (const card of taken) used.add(card.id);
    return taken;
  };
  const isStory = (card: Card) => card.kind !== 'brief';
  const candidates = [...material.pinned, ...material.latest];
  const [pinnedLead] = take(material.pinned, 1);
  const lead =
    pinnedLead ??
    take(candidates, 1, (card) => isStory(card) && card.picture !== null)[0] ??
    take(candidates, 1)[0] ??
    null;
  const seconds = take(material.pinned, secondCount);
  seconds.push(...take(onePerSection(material.latest, [lead, ...seconds]), secondCount - seconds.length, isStory));
  const home = material.bySection.find(({ cards }) => cards.some((card) => card.id === lead?.id));
  const leadMore = take(home?.cards ?? [], leadMoreCount, isStory);
  const wire = take(material.latest, wireCount);
  return { lead, leadMore, seconds, wire, bands: setBands(material, take) };
}

/** Every card that a front page shows. */
export function cardsOf({ lead, leadMore, seconds, wire, bands }: Front): Card[] {
  return [...(lead ? [lead] : []), ...leadMore, ...seconds, ...wire, ...bands.flatMap((band) => band.cards)];
}

type Take = (cards: readonly Card[], count: number, fits?: (card: Card) => boolean) => Card[];

function setBands(material: FrontMaterial, take: Take): Front['bands'] {
  const bands: Front['bands'] = [];
  for (const { topId, cards } of material.bySection) {
    const layout = layouts[bands.length % layouts.length] ?? 'row';
    const pictured = take(cards, layout === 'pair' ? 2 : 1, (card) => card.picture !== null && card.kind !== 'brief');
    const rest = take(cards, bandCounts[layout] - pictured.length);
    const members = [...pictured, ...rest];
    if (members.length > 0) bands.push({ topId, layout: members.length < 3 ? 'row' : layout, cards: members });
  }
  return bands;
}

function onePerSection(cards: readonly Card[], shown: readonly (Card | null)[]): Card[] {
  const seen = new Set(shown.map((card) => card?.section.id));
  const first = cards.filter((card) => {
    const isFirst = !seen.has(card.section.id);
    seen.add(card.section.id);
    return isFirst;
  });
  return [...first, ...cards.filter((card) => !first.includes(card))];
}
