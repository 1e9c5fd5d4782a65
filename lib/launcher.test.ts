import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenLauncherIsGone } from '#lib/launcher.ts';

class ForkedProcess extends EventEmitter {
  pid = 4712;
  ppid = 4711;
  connected: boolean | undefined = true;
  kill = vi.fn(() => true);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a channel that closes is noticed at once, and once', () => {
  const [self, stop] = [new ForkedProcess(), vi.fn()];
  whenLauncherIsGone(stop, { last: false, self });
  expect(stop).not.toHaveBeenCalled();
  self.emit('disconnect');
  self.ppid = 1;
  vi.advanceTimersByTime(60_000);
  expect(stop).toHaveBeenCalledOnce();
  expect(self.kill).not.toHaveBeenCalled();
});

test('a parent that has changed is noticed within a second, once, although the channel stays open', () => {
  const [self, stop] = [new ForkedProcess(), vi.fn()];
  whenLauncherIsGone(stop, { last: false, self });
  vi.advanceTimersByTime(5000);
  expect(stop).not.toHaveBeenCalled();
  self.ppid = 1;
  vi.advanceTimersByTime(1000);
  self.emit('disconnect');
  expect(stop).toHaveBeenCalledOnce();
});

test('a channel that was closed before anybody listened is noticed at once', () => {
  const [self, stop] = [new ForkedProcess(), vi.fn()];
  self.connected = false;
  whenLauncherIsGone(stop, { last: false, self });
  expect(stop).toHaveBeenCalledOnce();
});

test('a process that nobody forked is left alone', () => {
  const [self, stop] = [new ForkedProcess(), vi.fn()];
  self.connected = undefined;
  whenLauncherIsGone(stop, { last: true, self });
  self.ppid = 1;
  vi.advanceTimersByTime(60_000);
  expect(stop).not.toHaveBeenCalled();
});

test('the last of the line is killed when it has not ended fifteen seconds later', () => {
  const self = new ForkedProcess();
  self.connected = false;
  whenLauncherIsGone(() => {}, { last: true, self });
  vi.advanceTimersByTime(14_000);
  expect(self.kill).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(self.kill).toHaveBeenCalledExactlyOnceWith(4712, 'SIGKILL');
});
