import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Processes } from './processes.ts';

type Params = Record<string, unknown>;
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

const flags = ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const answerPatience = 3000;
const attached = z.object({
  method: z.literal('Target.attachedToTarget'),
  params: z.object({
    sessionId: z.string(),
    targetInfo: z.object({ type: z.string(), subtype: z.string().optional() }),
  }),
});
const detached = z.object({
  method: z.literal('Target.detachedFromTarget'),
  params: z.object({ sessionId: z.string() }),
});
const answer = z.object({ id: z.number(), result: z.unknown(), error: z.object({ message: z.string() }).optional() });

/**
 * The tab of a Chromium of its own, spoken to by the DevTools protocol. It is held by the tab and not by a page in it, as
 * Playwright holds it: else Chromium prerenders nothing.
 */
export class BrowserTab {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  /** The page that the tab shows. */
  #page = '';
  /** Pages that are made before anybody asked for them: the last takes the place of the page that goes. */
  #prerendered: string[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  /** Starts the browser; it ends with `processes`. */
  static async open(processes: Processes, program: string): Promise<BrowserTab> {
    const profile = await mkdtemp(join(tmpdir(), 'depeche-browser-'));
    processes.defer(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    processes.startForeign(program, [
      ...flags,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ]);
    const socket = new WebSocket(await readAddress(profile));
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('The browser does not answer.')));
    await promise;
    const tab = new BrowserTab(socket);
    await tab.#attach();
    return tab;
  }

  /** Sends a command of the protocol to the page that the tab shows. */
  async send(method: string, params: Params = {}): Promise<unknown> {
    return this.#send(method, params, this.#page);
  }

  /** What an expression comes to in that page. */
  async evaluate(expression: string): Promise<unknown> {
    const evaluated = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return z.object({ result: z.object({ value: z.unknown() }) }).parse(evaluated).result.value;
  }

  /** Asks again and again until the expression is true there. A page that gives way to another answers nothing. */
  async waitUntil(expression: string, patience = 10_000): Promise<void> {
    const ends = performance.now() + patience;
    while (!(await this.evaluate(expression).catch(() => false))) {
      if (performance.now() > ends) throw new Error(`Waited in vain for ${expression}.`);
      await delay(20);
    }
  }

  async #attach(): Promise<void> {
    const targets = await this.#send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
    const { targetInfos } = z.object({ targetInfos: z.array(z.object({ targetId: z.string() })) }).parse(targets);
    const own = await this.#send('Target.attachToTarget', { targetId: targetInfos[0]?.targetId, flatten: true });
    const { sessionId } = z.object({ sessionId: z.string() }).parse(own);
    await this.#send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
      sessionId,
    );
    await this.waitUntil('true');
  }

  #send(method: string, params: Params, sessionId?: string): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#lastId += 1;
    this.#waiting.set(this.#lastId, { resolve, reject });
    this.#socket.send(JSON.stringify({ id: this.#lastId, method, params, ...(sessionId && { sessionId }) }));
    // A page that gives way to another while it is asked never answers.
    const timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), answerPatience);
    return promise.finally(() => clearTimeout(timer));
  }

  #hear(message: unknown): void {
    const begun = attached.safeParse(message);
    if (begun.success && begun.data.params.targetInfo.type === 'page') {
      const { sessionId, targetInfo } = begun.data.params;
      if (targetInfo.subtype === 'prerender') this.#prerendered.push(sessionId);
      else this.#page = sessionId;
    }
    const gone = detached.safeParse(message);
    if (gone.success) {
      this.#prerendered = this.#prerendered.filter((sessionId) => sessionId !== gone.data.params.sessionId);
      if (gone.data.params.sessionId === this.#page) this.#page = this.#prerendered.pop() ?? '';
    }
    const read = answer.safeParse(message);
    if (!read.success) return;
    const waiting = this.#waiting.get(read.data.id);
    this.#waiting.delete(read.data.id);
    if (read.data.error) waiting?.reject(new Error(read.data.error.message));
    else waiting?.resolve(read.data.result);
  }
}

/** Where the browser listens: it writes that into its profile. */
async function readAddress(profile: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await delay(100);
  }
  throw new Error('The browser did not start in 20 s.');
}
