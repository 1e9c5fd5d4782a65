import { buildIfStale } from '#cli/build.ts';
import { say } from '#cli/terminal.ts';

await buildIfStale(say);
