// Adds a case of the wire: npx node tests/add-wire-case.ts <file or address> feeds/<kind>/<name> «what it shows»
// A person then corrects the expectation, which is what the reader makes of it today.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { casesFolder, type Expectation, expectationText } from './wire-cases/case-files.ts';
import { readCase, subjects } from './wire-cases/judge-case.ts';

const [from, name, shows] = process.argv.slice(2);
const subject = subjects.find((one) => name?.startsWith(`${one}/`));
if (!from || !name || !shows || !subject || !/^[a-z]+\/[a-z0-9-]+\/[a-z0-9.-]+$/.test(name)) {
  console.error('npx node tests/add-wire-case.ts <file or address> <feeds or pages>/<kind>/<name> "what it shows"');
  process.exit(1);
}

const { bytes, ...origin } = await fetchOrRead(from);
const stem = join(casesFolder, name);
const files = { source: `${stem}${endingOf(from, subject)}`, expected: `${stem}.expected.json` };
if (existsSync(files.expected)) throw new Error(`There is a case ${name}.`);
const expected: Expectation = { shows, ...origin, read: readCase[subject](bytes, origin) };
mkdirSync(dirname(stem), { recursive: true });
writeFileSync(files.source, bytes);
writeFileSync(files.expected, expectationText(expected));
console.error(`Correct ${files.expected}; nothing of a real paper's text may stay in ${files.source}.`);

type Read = { bytes: Buffer; address?: string; contentType?: string };

async function fetchOrRead(place: string): Promise<Read> {
  if (!/^https?:/i.test(place)) return { bytes: readFileSync(place) };
  const response = await fetch(place, { signal: AbortSignal.timeout(20_000) });
  const contentType = response.headers.get('content-type');
  const bytes = Buffer.from(await response.arrayBuffer());
  return { bytes, address: response.url, ...(contentType ? { contentType } : {}) };
}

function endingOf(place: string, subject: string): string {
  const ending = extname(/^https?:/i.test(place) ? new URL(place).pathname : place);
  return /^\.[a-z]+$/.test(ending) ? ending : subject === 'pages' ? '.html' : '.xml';
}
