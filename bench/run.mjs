import { ensureDependencies, runPinned } from '../cli/bootstrap.mjs';

ensureDependencies();
runPinned('bench/run.ts', process.argv.slice(2));
