import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Database } from '#db/client.ts';
import { confirmSubscription } from '#newsroom/confirm-subscription.ts';
import { type Heard, hearHub } from '#newsroom/hear-hub.ts';

/** What became of each delivery. */
type Callbacks = { url: string; heard: (Heard | string)[] };

/** The addresses of our site at which hubs speak, without the rest of it, until the test ends. */
export async function startHubCallbacks(db: Database): Promise<Callbacks> {
  const heard: Callbacks['heard'] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://callbacks');
    const callback = pathname.replace('/api/websub/', '');
    if (request.method === 'GET') {
      const said = (name: string) => searchParams.get(`hub.${name}`) ?? '';
      const [mode, topic, challenge, reason] = [said('mode'), said('topic'), said('challenge'), said('reason')];
      const question = { mode, topic, challenge, reason, leaseSeconds: Number(said('lease_seconds')) };
      const confirmed = await confirmSubscription(db, { callback, question });
      return response.writeHead(confirmed.ok ? 200 : 404).end(confirmed.ok ? confirmed.value.challenge : '');
    }
    const signature = request.headers['x-hub-signature'];
    const topic = /, <(.*)>; rel="self"/.exec([request.headers.link ?? ''].flat().join())?.[1] ?? null;
    const delivery = { signature: typeof signature === 'string' ? signature : null, topic, body: request };
    const told = await hearHub(db, { callback, delivery });
    heard.push(told.ok ? told.value : told.error.kind);
    response.writeHead(told.ok ? 202 : 410).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}`, heard };
}
