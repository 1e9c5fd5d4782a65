import { expect, test } from 'vitest';
import { readTmx, type TmxUnit, writeTmx } from './tmx.ts';

const unit = (texts: Record<string, string>, changed: Date | null = null): TmxUnit => ({
  texts: new Map(Object.entries(texts)),
  changed,
});

async function read(file: Iterable<Uint8Array>) {
  const units: TmxUnit[] = [];
  const result = await readTmx(file, async (some) => void units.push(...some));
  return { result, units };
}

async function write(units: readonly TmxUnit[]): Promise<string> {
  const made = async function* () {
    yield* units;
  };
  return (await Array.fromAsync(writeTmx('en', made()))).join('');
}

test('a memory that was written is read back, with its marks, its signs and its dates', async () => {
  const units = [
    unit(
      { en: 'Rain &amp; <1>wind <2/></1> &lt; sun.', fr: '<1>Vent <2/></1> &amp; pluie &lt; soleil.' },
      new Date('2026-11-24T16:00:00Z'),
    ),
    unit({ 'en-GB': '“Yes”', fr: '«\u00a0Oui\u00a0»' }),
  ];
  const { result, units: again } = await read([Buffer.from(await write(units))]);
  expect(result.ok).toBe(true);
  expect(again).toEqual(units);
});

test('codes of other programs become marks, or nothing, and never text', async () => {
  const file = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body><tu>
    <tuv xml:lang="EN-US"><seg>See <bpt i="1">&lt;b <sub>title</sub>&gt;</bpt>this<ept i="1">&lt;/b&gt;</ept><ph>{0}</ph>.</seg></tuv>
    <tuv lang="fr"><seg>Voir <bpt i="1">&lt;b&gt;</bpt>ceci<ept i="1"/>.</seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu></body></tmx>`;
  const { units } = await read([Buffer.from(file)]);
  expect(units).toEqual([unit({ 'EN-US': 'See <1>this</1>.', fr: 'Voir <1>ceci</1>.' })]);
});

test('units come while the file is read, and one that breaks off is an error', async () => {
  const whole = Buffer.from(
    await write(Array.from({ length: 200 }, (_, at) => unit({ en: `Rain ${at}.`, fr: `Pluie ${at}.` }))),
  );
  const pieces = [whole.subarray(0, 8000), whole.subarray(8000, whole.length - 30)];
  const { result, units } = await read(pieces);
  expect(units.length).toBeGreaterThan(30);
  expect(result).toEqual({ ok: false, error: { kind: 'cut_off' } });
});

test('entities of a file are refused before they can grow', async () => {
  const file = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><tmx><body>&b;</body></tmx>';
  expect((await read([Buffer.from(file)])).result).toEqual({ ok: false, error: { kind: 'entities' } });
});
