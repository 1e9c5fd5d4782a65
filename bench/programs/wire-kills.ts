// Kills worker and Postgres with -9 while 2,000 items are on the wire: node bench/programs/wire-kills.ts [kills]
import { killTheWire } from '#tests/wire-kills.ts';

const kills = Number(process.argv[2] ?? 20);
const { wrong, ...aftermath } = await killTheWire({
  sources: 20,
  itemsEach: 100,
  kills,
  say: (text) => process.stdout.write(`${text}\n`),
});
process.stdout.write(`${JSON.stringify({ ...aftermath, wrong }, null, 2)}\n`);
process.exit(wrong.length > 0 ? 1 : 0);
