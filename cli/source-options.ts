import type { Database } from '#db/client.ts';
import { listSectionsByName } from '#db/queries/editor-sources.ts';
import type { SourceInput } from '#newsroom/source-content.ts';
import { writeSelectors } from '#newsroom/source-selectors.ts';
import type { ListSelectors } from '#wire/feed/page-list.ts';
import { CommandError } from './terminal.ts';

/** The options that say something of a source. */
export const sourceOptions = {
  name: { type: 'string' },
  language: { type: 'string' },
  section: { type: 'string' },
  city: { type: 'string' },
  homepage: { type: 'string' },
  licence: { type: 'string' },
  proof: { type: 'string' },
  until: { type: 'string' },
  pictures: { type: 'string' },
  trust: { type: 'string' },
  filing: { type: 'string' },
  into: { type: 'string' },
  rhythm: { type: 'string' },
  selector: { type: 'string', multiple: true },
  item: { type: 'string' },
  link: { type: 'string' },
  headline: { type: 'string' },
  date: { type: 'string' },
  summary: { type: 'string' },
} as const;

type Given = { [option in Exclude<keyof typeof sourceOptions, 'selector'>]?: string | undefined } & {
  selector?: string[] | undefined;
};

/** The selectors that make a feed of a page, as the options give them. */
export function listSelectorsIn({ item, link, headline, date, summary }: Given): ListSelectors {
  return {
    ...(item !== undefined && { item }),
    ...(link !== undefined && { 'item-link': link }),
    ...(headline !== undefined && { 'item-headline': headline }),
    ...(date !== undefined && { 'item-date': date }),
    ...(summary !== undefined && { 'item-summary': summary }),
  };
}

/** What they say, and nothing of what they leave open. */
export async function readSourceOptions(db: Database, given: Given): Promise<Partial<SourceInput>> {
  const { name, language, section, city, homepage, licence, proof, until, pictures, trust, filing, into, rhythm } =
    given;
  const selectors = [writeSelectors(listSelectorsIn(given)), ...(given.selector ?? [])].filter((line) => line !== '');
  return {
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
    ...(section !== undefined && { sectionId: await findSection(db, section) }),
    ...(city !== undefined && { city }),
    ...(homepage !== undefined && { homepage }),
    ...(licence !== undefined && { licencePolicy: oneOf('licence', licence, ['full', 'excerpt', 'link_only']) }),
    ...(proof !== undefined && { licenceProof: proof }),
    ...(until !== undefined && { licenceUntil: endOf(until) }),
    ...(pictures !== undefined && { givesPictures: oneOf('pictures', pictures, ['yes', 'no']) === 'yes' }),
    ...(trust !== undefined && { trust: oneOf('trust', trust, ['trusted', 'watched']) }),
    ...(filing !== undefined && { filing: oneOf('filing', filing, ['draft', 'hold', 'publish']) }),
    ...(into !== undefined && { translateInto: editionsIn(into) }),
    ...(selectors.length > 0 && { selectors: selectors.join('\n') }),
    ...(rhythm !== undefined && { rhythmMinutes: rhythm === '' ? null : Number(rhythm) }),
  };
}

async function findSection(db: Database, wanted: string): Promise<string | null> {
  if (wanted === '') return null;
  const sections = await db.transaction(listSectionsByName);
  const section = sections.find(({ slug, name }) => slug === wanted || name === wanted);
  if (section) return section.id;
  throw new CommandError(`There is no section ${wanted}. There are: ${sections.map(({ slug }) => slug).join(', ')}`);
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new CommandError(`--${option} is ${choices.join(' or ')}.`);
  return choice;
}

// A licence counts to the end of its last day.
function endOf(day: string): Date | null {
  if (day === '') return null;
  const end = new Date(`${day}T23:59:59Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(end.getTime()))
    throw new CommandError('--until is a day, such as 2027-12-31.');
  return end;
}

// «default» is what holds where nobody says anything, «none» is into no edition.
function editionsIn(into: string): string[] | null {
  if (into === 'default') return null;
  return into === 'none' ? [] : into.split(',').map((locale) => locale.trim());
}
