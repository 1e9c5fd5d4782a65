import { createApertium } from '#wire/translate/engines/apertium.ts';
import { createManglingEngine, manglings } from './mangling-engine.ts';
import { type Measured, measureShield, standInPattern } from './measure-shield.ts';

const header = ['| sentences | intact | flagged | lost and not flagged |', '| --- | ---: | ---: | ---: |'];

/** The table of what fakes do to names, by what they do. */
export async function fakesTable(): Promise<string> {
  const rows: string[] = [];
  for (const protection of ['tags', 'placeholders'] as const) {
    for (const how of [...Object.keys(manglings), 'reorders']) {
      const measured = await measureShield(createManglingEngine(protection, how, standInPattern));
      rows.push(rowOf(`an engine with ${protection} that ${how}`, measured));
    }
  }
  return [...header, ...rows].join('\n');
}

/** The table of Apertium by kind of name, or null where it has no way from all three languages to French. */
export async function apertiumTable(): Promise<string | null> {
  const measured = await measureApertium();
  if (!measured) return null;
  const kinds = [...Map.groupBy(measured, ({ kind }) => kind)].map(([kind, ones]) => rowOf(kind, ones));
  return [...header, ...kinds, rowOf('**all**', measured)].join('\n');
}

/** The sentences of the measure through Apertium, or null where it is not installed. */
export async function measureApertium(): Promise<Measured[] | null> {
  const apertium = createApertium();
  try {
    const ways = await Promise.all(['en', 'es', 'ca'].map((from) => apertium.supports(from, 'fr')));
    return ways.every(Boolean) ? await measureShield(apertium) : null;
  } finally {
    await apertium.close();
  }
}

function rowOf(name: string, measured: readonly Measured[]): string {
  const count = (fate: Measured['fate']) => measured.filter((one) => one.fate === fate).length;
  return `| ${name}: ${measured.length} | ${count('intact')} | ${count('flagged')} | ${count('lost')} |`;
}

/** The page with a table between its marks. */
export function withTable(page: string, mark: string, table: string): string {
  const marks = new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- end of ${mark} -->)`);
  return page.replace(marks, (_, begin: string, end: string) => `${begin}${table}\n${end}`);
}
