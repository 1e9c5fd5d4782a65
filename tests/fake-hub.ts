import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A hub on the loopback address that answers with `answers` in turn; `slow` takes a second. Then with 204. */
export async function startFakeHub(answers: (number | 'slow')[] = []) {
  const heard: { mode: string | null; topics: string[] }[] = [];
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    heard.push({ mode: form.get('hub.mode'), topics: form.getAll('hub.url') });
    const answer = answers.shift() ?? 204;
    if (answer === 'slow') setTimeout(() => response.writeHead(204).end(), 1000);
    else response.writeHead(answer).end();
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}/hub`, heard };
}
