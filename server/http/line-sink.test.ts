import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLineSink } from '#server/http/line-sink.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'line-sink-'));
});

afterEach(() => rm(folder, { recursive: true }));

const lines = (count: number, length = 0) =>
  Array.from({ length: count }, (_, number) => `ligne ${number} é${'x'.repeat(length)}\n`);

test.each([
  ['a few lines', 3, 0],
  ['more than go out together', 50_000, 20],
  ['lines that are longer than what goes out together', 5, 100_000],
])('%s arrive whole and in their order', async (_sentence, count, length) => {
  const file = join(folder, 'log');
  const sink = openLineSink(file);
  for (const line of lines(count, length)) sink.write(line);
  await sink.close();
  expect(await readFile(file, 'utf8')).toBe(lines(count, length).join(''));
});

test('a line is written out soon without another after it', async () => {
  const file = join(folder, 'log');
  const sink = openLineSink(file);
  sink.write('seule\n');
  await expect.poll(() => readFile(file, 'utf8')).toBe('seule\n');
  await sink.close();
});

test('nothing is taken after the end', async () => {
  const file = join(folder, 'log');
  const sink = openLineSink(file);
  await sink.close();
  sink.write('trop tard\n');
  expect(await readFile(file, 'utf8')).toBe('');
});

test('a pipe that is shared and full keeps the lines of each whole', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const writing = () => openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
  const sinks = [openLineSink(writing()), openLineSink(writing())];
  for (const line of lines(10_000)) for (const sink of sinks) sink.write(line);
  let read = '';
  const expected = 2 * Buffer.byteLength(lines(10_000).join(''));
  const buffer = Buffer.alloc(expected);
  await expect
    .poll(
      () => {
        read += buffer.toString('utf8', 0, readAvailable(reading, buffer));
        return Buffer.byteLength(read);
      },
      { interval: 1, timeout: 5000 },
    )
    .toBe(expected);
  await Promise.all(sinks.map((sink) => sink.close()));
  closeSync(reading);
  expect(read.split('\n').filter((line) => line !== '' && !/^ligne \d+ é$/.test(line))).toEqual([]);
});

test('a reader that has gone costs lines and nothing else', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const sink = openLineSink(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK));
  closeSync(reading);
  for (const line of lines(1000)) sink.write(line);
  await sink.close();
});

function readAvailable(descriptor: number, buffer: Buffer): number {
  try {
    return readSync(descriptor, buffer);
  } catch {
    // Nothing there yet.
    return 0;
  }
}
