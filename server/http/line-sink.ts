import { fstatSync, openSync, write, writeSync } from 'node:fs';

/** Takes lines and writes them out by and by. */
export type LineSink = {
  write: (line: string) => void;
  /** Takes no more, and resolves when everything is written out. */
  close: () => Promise<void>;
};

const longestWrite = 65_536;
// Several processes may share one pipe: up to PIPE_BUF (pipe(7)) the kernel keeps what each writes together.
const longestPipeWrite = 4096;
// A reader that does not keep up costs lines, never memory or answers.
const mostWaiting = 8 * 1024 * 1024;
const longestDelay = 250;
const retryDelay = 20;
const lineEnd = 0x0a;

/**
 * Opens `file` (a descriptor or a path) for lines. Lines gather and go out many at a time, off the main thread, at the
 * latest after a quarter of a second.
 */
export function openLineSink(file: number | string): LineSink {
  return new BufferedSink(typeof file === 'number' ? file : openSync(file, 'a'));
}

class BufferedSink implements LineSink {
  readonly #descriptor: number;
  readonly #longest: number;
  #gathered = '';
  #outgoing: Buffer = Buffer.alloc(0);
  #writing: PromiseWithResolvers<void> | null = null;
  #isClosed = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
    this.#longest = fstatSync(descriptor).isFIFO() ? longestPipeWrite : longestWrite;
  }

  write(line: string): void {
    if (this.#isClosed || this.#gathered.length > mostWaiting) return;
    this.#gathered += line;
    if (this.#writing) return;
    if (this.#gathered.length >= this.#longest) this.#send();
    else if (this.#timer === null) this.#timer = setTimeout(() => this.#send(), longestDelay).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#writing?.promise;
    const rest = Buffer.concat([this.#outgoing, Buffer.from(this.#gathered)]);
    this.#gathered = '';
    try {
      if (rest.length > 0) writeSync(this.#descriptor, rest);
    } catch {
      // Nobody reads any more: there is nobody left to tell.
    }
  }

  #send(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#outgoing.length === 0) {
      this.#outgoing = Buffer.from(this.#gathered);
      this.#gathered = '';
    }
    if (this.#outgoing.length === 0) return;
    this.#writing = Promise.withResolvers();
    write(this.#descriptor, this.#outgoing, 0, this.#lengthOfNext(), null, (error, written) =>
      this.#sent(error, written),
    );
  }

  /** As many whole lines as go out together; a line that is longer than that goes out alone. */
  #lengthOfNext(): number {
    if (this.#outgoing.length <= this.#longest) return this.#outgoing.length;
    const end = this.#outgoing.lastIndexOf(lineEnd, this.#longest - 1);
    return end < 0 ? this.#outgoing.indexOf(lineEnd) + 1 : end + 1;
  }

  #sent(error: NodeJS.ErrnoException | null, written: number): void {
    // What can't be written (a pipe without a reader, a full disk) is let go: requests matter more.
    const isLater = error?.code === 'EAGAIN';
    if (!isLater) this.#outgoing = error ? Buffer.alloc(0) : this.#outgoing.subarray(written);
    this.#writing?.resolve();
    this.#writing = null;
    if (this.#isClosed) return;
    if (isLater) this.#timer = setTimeout(() => this.#send(), retryDelay).unref();
    else if (this.#outgoing.length > 0 || this.#gathered.length >= this.#longest) this.#send();
    else if (this.#gathered !== '') this.#timer ??= setTimeout(() => this.#send(), longestDelay).unref();
  }
}
