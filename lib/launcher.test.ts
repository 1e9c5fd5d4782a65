import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenLauncherIsGone } from '#lib/launcher.ts';

/** Gives this process other properties than its own until the test is over. */
function pretend(properties: { connected?: boolean | undefined; ppid?: number }): void {
  for (const [name, value] of Object.entries(properties)) {
    const own = Object.getOwnPropertyDescriptor(process, name);
    Object.defineProperty(process, name, { value, configurable: true });
    restore.push(() => (own ? Object.defineProperty(process, name, own) : Reflect.deleteProperty(process, name)));
  }
}

let restore: (() => unknown)[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const property of restore.reverse()) property();
  restore = [];
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a parent that has changed is noticed within a second, once, although the channel stays open', () => {
  pretend({ connected: true, ppid: 4711 });
  const stop = vi.fn();
  whenLauncherIsGone(stop, { last: false });
  vi.advanceTimersByTime(5000);
  expect(stop).not.toHaveBeenCalled();
  pretend({ ppid: 1 });
  vi.advanceTimersByTime(5000);
  expect(stop).toHaveBeenCalledOnce();
});

test('a channel that was closed before anybody listened is noticed at once', () => {
  pretend({ connected: false });
  const stop = vi.fn();
  whenLauncherIsGone(stop, { last: false });
  expect(stop).toHaveBeenCalledOnce();
});

test('a process that nobody forked is left alone', () => {
  pretend({ connected: undefined, ppid: 4711 });
  const stop = vi.fn();
  whenLauncherIsGone(stop, { last: true });
  pretend({ ppid: 1 });
  vi.advanceTimersByTime(5000);
  expect(stop).not.toHaveBeenCalled();
});

test('the last of the line is killed when it has not ended fifteen seconds later', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  pretend({ connected: false });
  whenLauncherIsGone(() => {}, { last: true });
  vi.advanceTimersByTime(14_000);
  expect(kill).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGKILL');
});
