import { ensureDependencies, runPinned } from '../cli/bootstrap.mjs';

ensureDependencies();
runPinned('e2e/screenshots.ts', process.argv.slice(2));
