import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

/** A worker that can't get any further than its start: nothing answers at its database's address. */
function startingWorker() {
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none', LOG_LEVEL: 'error' };
  const worker = fork(program, { env, silent: true, execArgv: [] });
  onTestFinished(() => void worker.kill('SIGKILL'));
  return worker;
}

test('ends while it starts when whoever launched it is gone', async () => {
  const worker = startingWorker();
  await once(worker.stdout ?? worker, 'data');
  worker.disconnect();
  expect(await once(worker, 'exit')).toEqual([0, null]);
});

test('ends when whoever launched it was gone before it could listen', async () => {
  const worker = startingWorker();
  worker.disconnect();
  expect(await once(worker, 'exit')).toEqual([0, null]);
});
