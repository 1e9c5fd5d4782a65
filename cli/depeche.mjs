import { ensureDependencies, runPinned } from './bootstrap.mjs';

ensureDependencies();
runPinned('cli/depeche.ts', process.argv.slice(2));
