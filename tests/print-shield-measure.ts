import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';
import { apertiumTable, fakesTable, withTable } from './shield-measure/print-measure.ts';

const page = join(root, 'docs/translation.md');
const withFakes = withTable(readFileSync(page, 'utf8'), 'shield through fakes', await fakesTable());
const table = await apertiumTable();
if (!table)
  process.stderr.write('Apertium has no way from English, Spanish and Catalan to French here: its table stays.\n');
writeFileSync(page, table ? withTable(withFakes, 'shield through Apertium', table) : withFakes);
