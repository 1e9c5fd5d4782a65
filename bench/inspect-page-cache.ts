import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** What a web process holds in memory, in bytes. */
export type WebMemory = { pages: number; pageBytes: number; heapUsed: number; outsideHeap: number };

const reply = z.object({ id: z.number(), result: z.unknown() });
const remoteObject = z.object({ result: z.object({ objectId: z.string() }) });
const foundObjects = z.object({ objects: z.object({ objectId: z.string() }) });
const answer = z.object({
  result: z.object({
    value: z.object({ pages: z.number(), bytes: z.number(), heapUsed: z.number(), outsideHeap: z.number() }),
  }),
});

// Loaded already, so require() gives the very module that the process runs with.
const cacheClass = `process.getBuiltinModule('node:module')
  .createRequire(process.argv[1])('./cache/page-cache.ts').PageCache.prototype`;
const readSizes = `function () {
  const { heapUsed, external } = process.memoryUsage();
  return { ...this[0].size(), heapUsed, outsideHeap: external };
}`;

/**
 * Asks a web process for the size of its page cache, through the debugger that Node opens at SIGUSR1 (it must have been
 * started with --inspect-port=127.0.0.1:0, and with its stderr open to us). The process is slower afterwards, so this
 * is the last thing to do with it. The collection that comes with it leaves only what is in use.
 */
export async function inspectPageCache(web: ChildProcess): Promise<WebMemory> {
  const address = await openDebugger(web);
  const socket = new WebSocket(address);
  await once(socket, 'open');
  try {
    const prototype = remoteObject.parse(await ask(socket, 'Runtime.evaluate', { expression: cacheClass }));
    const prototypeObjectId = prototype.result.objectId;
    const { objects } = foundObjects.parse(await ask(socket, 'Runtime.queryObjects', { prototypeObjectId }));
    const call = { objectId: objects.objectId, functionDeclaration: readSizes, returnByValue: true };
    const { pages, bytes, ...memory } = answer.parse(await ask(socket, 'Runtime.callFunctionOn', call)).result.value;
    return { pages, pageBytes: bytes, ...memory };
  } finally {
    socket.close();
  }
}

async function openDebugger(web: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const timer = setTimeout(() => reject(new Error('Node opened no debugger.')), 5000);
  let said = '';
  web.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
    const address = /ws:\/\/\S+/.exec(said);
    if (address) resolve(address[0]);
  });
  web.kill('SIGUSR1');
  return promise.finally(() => clearTimeout(timer));
}

let lastId = 0;

async function ask(socket: WebSocket, method: string, params: object): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  socket.send(JSON.stringify({ id, method, params }));
  for (;;) {
    const [message] = await once(socket, 'message');
    const parsed = reply.safeParse(JSON.parse(String(message.data)));
    if (parsed.success && parsed.data.id === id) return parsed.data.result;
  }
}
