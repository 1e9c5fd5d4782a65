import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPolicy } from './policy/print-table.ts';
import { root } from './program.ts';

writeFileSync(join(root, 'docs/policy.md'), printPolicy());
