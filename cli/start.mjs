import { ensureDependencies, runPinned } from './bootstrap.mjs';

ensureDependencies();
runPinned('cli/depeche.ts', ['start', ...process.argv.slice(2)]);
