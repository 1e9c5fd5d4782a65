import { writeFile } from 'node:fs/promises';
import { demoFolder, judgeDemo } from './demo-verdicts/judge-demo.ts';

// What the gate says of the dispatches that wait in the demo: the loader of editions cannot ask the wire itself.
await writeFile(`${demoFolder}/wire-verdicts.json`, `${JSON.stringify(await judgeDemo(), null, 2)}\n`);
