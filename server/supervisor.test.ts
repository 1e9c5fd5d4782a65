import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Supervised, superviseProcesses } from '#server/supervisor.ts';

// Stand-ins for server/web.ts and worker/main.ts: they tell who they are, and die when they are told to.
const web = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => {
    if (request.url === '/die') process.exit(3);
    response.setHeader('connection', 'close').end(String(process.pid));
  });
  server.on('error', (error) => {
    process.send({ kind: 'failed', error: { kind: 'port_taken', port: Number(process.env.PORT) } }, () => process.exit(1));
  });
  server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ kind: 'listening', port: 0 }));
  process.on('SIGTERM', () => process.exit(0));
`;
const worker = `
  import { writeFileSync } from 'node:fs';
  writeFileSync(process.env.WORKER_FILE, String(process.pid));
  setInterval(() => {}, 1000);
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
`;
const dying = 'process.exit(7);';

let folder: string;
let port: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supervisor-'));
  await Promise.all(
    Object.entries({ web, worker, dying }).map(([name, code]) => writeFile(join(folder, `${name}.mjs`), code)),
  );
  port = await freePort();
});

afterEach(() => rm(folder, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  await new Promise((resolve) => server.close(resolve));
  return free;
}

type Plan = { web?: number; worker?: boolean; webProgram?: string; workerProgram?: string };

function supervise({ web: count = 2, worker: hasWorker = false, webProgram = 'web', workerProgram = 'worker' }: Plan) {
  return superviseProcesses({
    web: count,
    worker: hasWorker,
    env: { ...process.env, PORT: String(port), WORKER_FILE: join(folder, 'pid') },
    programs: { web: join(folder, `${webProgram}.mjs`), worker: join(folder, `${workerProgram}.mjs`) },
  });
}

async function started(plan: Plan): Promise<Supervised> {
  const result = await supervise(plan);
  if (!result.ok) throw new Error(result.error.kind);
  onTestFinished(result.value.stop);
  return result.value;
}

/** Who answers, or null when nobody does. */
function ask(path = '/'): Promise<string | null> {
  return new Promise((resolve) => {
    get({ port, path, agent: false }, (response) => resolve(text(response))).on('error', () => resolve(null));
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answering(): Promise<Set<number>> {
  const answers = await Promise.all(Array.from({ length: 12 }, () => ask()));
  return new Set(answers.map(Number));
}

test('several web processes share one port, and none is left when they are stopped', async () => {
  const supervised = await started({ web: 2 });
  const pids = await answering();
  expect(pids.size).toBe(2);
  await supervised.stop();
  expect([...pids].filter(isRunning)).toEqual([]);
  expect(await ask()).toBeNull();
});

test('a web process that dies is started again, while the other answers', async () => {
  await started({ web: 2 });
  const before = await answering();
  await ask('/die');
  expect(Number(await ask())).toBeGreaterThan(0);
  await vi.waitFor(async () => expect((await answering()).size).toBe(2), { timeout: 5000 });
  expect(await answering()).not.toEqual(before);
});

test('the worker runs beside them and ends with them', async () => {
  const supervised = await started({ web: 1, worker: true });
  const pid = Number(await vi.waitFor(() => readFile(join(folder, 'pid'), 'utf8'), { timeout: 5000 }));
  expect(isRunning(pid)).toBe(true);
  await supervised.stop();
  expect(isRunning(pid)).toBe(false);
});

test('a port that is taken is a failure that says so', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  expect(await supervise({ web: 2 })).toEqual({ ok: false, error: { kind: 'port_taken', port } });
});

test('a web process that dies at each start is given up', async () => {
  const result = await supervise({ web: 1, webProgram: 'dying' });
  expect(result).toEqual({ ok: false, error: { kind: 'kept_dying', process: 'web', exitCode: 7 } });
});

test('a worker that dies at each start ends the whole', async () => {
  const supervised = await started({ web: 1, worker: true, workerProgram: 'dying' });
  expect(await supervised.failed).toEqual({ kind: 'kept_dying', process: 'worker', exitCode: 7 });
  await expect(
    new Promise((resolve, reject) => connect(port, '127.0.0.1').on('connect', resolve).on('error', reject)),
  ).rejects.toThrow('ECONNREFUSED');
});
