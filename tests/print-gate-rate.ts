import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withGateRate } from './gate-cases/print-gate-rate.ts';
import { root } from './program.ts';

const page = join(root, 'docs/translation.md');
writeFileSync(page, withGateRate(readFileSync(page, 'utf8')));
