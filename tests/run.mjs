import { ensureDependencies, runPinned } from '../cli/bootstrap.mjs';

ensureDependencies();
runPinned('tests/run.ts', process.argv.slice(2));
