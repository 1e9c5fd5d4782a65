import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';
import { withReadingRate } from './wire-cases/print-rate.ts';

const page = join(root, 'docs/wire.md');
writeFileSync(page, withReadingRate(readFileSync(page, 'utf8')));
