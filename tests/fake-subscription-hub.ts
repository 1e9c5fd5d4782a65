import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What somebody asked of the hub, and what it holds of them once they confirmed it. */
type Subscriber = { topic: string; callback: string; secret: string; lease: number };

/** How a delivery differs from an honest one. */
type Forgery = {
  secret?: string;
  method?: 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'md5';
  signature?: string;
  topic?: string;
};

/**
 * A WebSub hub on a port of this machine (W3C Recommendation): it takes subscriptions, asks their addresses whether they are
 * meant, and delivers what somebody tells it to. `refuses` is the status that it refuses with; `leases` what it grants.
 */
export class FakeSubscriptionHub {
  readonly url: string;
  readonly host: string;
  readonly asked: (Subscriber & { mode: string })[] = [];
  readonly subscribers: Subscriber[] = [];
  refuses: number | null = null;
  leases: number | null = null;
  /** Settles once the last subscriber has been asked whether they mean it. */
  verified: Promise<unknown> = Promise.resolve();
  readonly close: () => void;

  private constructor(port: number, close: () => void) {
    this.host = `127.0.0.1:${port}`;
    this.url = `http://${this.host}/hub`;
    this.close = close;
  }

  static async start(): Promise<FakeSubscriptionHub> {
    const server = createServer(async (request, response) => {
      const form = new URLSearchParams(await text(request));
      const said = (name: string) => form.get(`hub.${name}`) ?? '';
      const lease = hub.leases ?? Number(said('lease_seconds'));
      const wish = { topic: said('topic'), callback: said('callback'), secret: said('secret'), lease };
      const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
      hub.asked.push({ ...wish, mode: said('mode') });
      if (!isForm) return response.writeHead(415).end();
      if (hub.refuses !== null) return response.writeHead(hub.refuses).end('We know no such topic.');
      response.writeHead(202).end();
      hub.verified = hub.verify(wish, { mode: said('mode') });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
    const hub = new FakeSubscriptionHub(port, () => {
      server.closeAllConnections();
      server.close();
    });
    return hub;
  }

  /** Asks whether a subscription is meant; it counts once the challenge comes back. */
  async verify(wish: Subscriber, changes: Record<string, string> = {}): Promise<number> {
    const challenge = `challenge-${Math.random()}`;
    const question = new URL(wish.callback);
    const asked = { mode: 'subscribe', topic: wish.topic, challenge, lease_seconds: String(wish.lease), ...changes };
    for (const [name, value] of Object.entries(asked)) question.searchParams.set(`hub.${name}`, value);
    const answer = await fetch(question);
    if (!answer.ok || (await answer.text()) !== challenge) return answer.status;
    if (asked.mode !== 'unsubscribe') this.subscribers.push(wish);
    else {
      const left = this.subscribers.findIndex(({ callback }) => callback === wish.callback);
      if (left >= 0) this.subscribers.splice(left, 1);
    }
    return answer.status;
  }

  /** Tells a subscriber that a topic has changed; answers the status with which they took it. */
  async deliver({ callback, topic, secret }: Subscriber, body: string, forgery: Forgery = {}): Promise<number> {
    const method = forgery.method ?? 'sha256';
    const digest = createHmac(method, forgery.secret ?? secret)
      .update(body)
      .digest('hex');
    const headers = {
      link: `<${this.url}>; rel="hub", <${forgery.topic ?? topic}>; rel="self"`,
      'x-hub-signature': forgery.signature ?? `${method}=${digest}`,
      'content-type': 'application/rss+xml',
    };
    const { status } = await fetch(callback, { method: 'POST', body, headers });
    return status;
  }
}
