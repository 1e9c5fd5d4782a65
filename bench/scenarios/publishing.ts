import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { ms, percentile, whole } from '../figures.ts';
import { type Answer, headerIn, requestFor } from '../http/connection.ts';
import { readAtPace } from '../http/readers.ts';
import type { Running } from '../processes.ts';
import type { Published, PublisherMessage } from '../programs/publisher.ts';
import type { Rig } from '../rig.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

const readersPerSecond = 200;
const articlesPerSecond = 10;
const longestP99 = 50;
/** How long the last article gets to appear. */
const settling = 2000;

export const scenario: Scenario = {
  title: 'Publishing',
  method:
    `${articlesPerSecond} drafts a second, written beforehand, are published through newsroom/publish-article.ts in another process, spread over ` +
    `the sections but for the one of the article that is read. Meanwhile each page is asked for ${readersPerSecond} times a second, answered or ` +
    'not, and every answer counts from the sending of its request; the same was done before, with nobody publishing.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const count = articlesPerSecond * rig.extent.publishingSeconds;
  const [, shunned = ''] = rig.pages.article.split('/');
  rig.say(`Publishing: writing ${count} drafts`);
  const publisher = await rig.processes.start('bench/programs/publisher.ts', {
    args: [String(count), String(articlesPerSecond), shunned],
    environment: rig.environment,
  });
  rig.say('Publishing: reading while nobody publishes');
  const watch = new FrontWatch();
  const quiet = await readAll(rig, watch, delay(rig.extent.publishingSeconds * 500));
  rig.say(`Publishing: ${articlesPerSecond} articles a second`);
  const publishing = publishAll(publisher);
  const busy = await readAll(
    rig,
    watch,
    publishing.then(() => delay(settling)),
  );
  return report({ quiet, busy, published: await publishing, watch });
}

type Readings = Record<'front' | 'article' | 'section', number[]>;

async function readAll(rig: Rig, watch: FrontWatch, until: Promise<unknown>): Promise<Readings> {
  const { port } = rig.web;
  const read = (path: string, onAnswer: (answer: Answer) => void = () => {}) =>
    readAtPace(port, requestFor(port, path, { headers: { 'Accept-Encoding': 'br' } }), {
      perSecond: readersPerSecond,
      until,
      onAnswer,
    });
  const [front, article, section] = await Promise.all([
    read(rig.pages.front, (answer) => watch.see(answer)),
    read(rig.pages.article),
    read(rig.pages.section),
  ]);
  return { front, article, section };
}

/** Notes when each address first stood on the front page. */
class FrontWatch {
  readonly #seenAt = new Map<string, number>();
  #etag: string | null = null;

  see({ head, body }: Answer): void {
    const at = performance.timeOrigin + performance.now();
    const etag = headerIn(head, 'etag');
    if (etag === this.#etag) return;
    this.#etag = etag;
    const html = brotliDecompressSync(body).toString();
    for (const [, slug = ''] of html.matchAll(/href="\/[^"/]+\/([^"/]+)"/g)) {
      if (!this.#seenAt.has(slug)) this.#seenAt.set(slug, at);
    }
  }

  delayOf({ slug, committedAt }: Published): number | null {
    const seenAt = this.#seenAt.get(slug);
    // The page may be made before the publisher hears that its transaction has ended.
    return seenAt === undefined ? null : Math.max(0, seenAt - committedAt);
  }
}

async function publishAll({ child }: Running): Promise<Published[]> {
  const published: Published[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on('message', (message: PublisherMessage) => {
    if (message.kind === 'published') published.push(message);
    if (message.kind === 'done') resolve();
  });
  child.once('exit', () => reject(new Error('The publisher ended before it was done.')));
  child.send('publish');
  await promise;
  return published;
}

type Found = { quiet: Readings; busy: Readings; published: Published[]; watch: FrontWatch };

function report({ quiet, busy, published, watch }: Found): Outcome {
  const names = { front: 'front page', section: 'section page 1', article: 'article that nothing touches' };
  const keys = ['front', 'section', 'article'] as const;
  const figures = (values: number[]) => [percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)];
  const rows = keys.map((key) => [
    names[key],
    ...figures(quiet[key]).map(ms),
    ...figures(busy[key]).map(ms),
    whole(busy[key].length),
  ]);
  const columns = ['page', 'quiet: p50 (ms)', 'p99', 'longest', 'publishing: p50 (ms)', 'p99', 'longest', 'requests'];
  const delays = published.map((each) => watch.delayOf(each));
  const seen = delays.filter((each) => each !== null);
  const budgets: Budget[] = keys.map((key) =>
    judge(`p99 of the cached ${names[key]} while publishing (ms)`, {
      measured: percentile(busy[key], 0.99),
      atMost: longestP99,
      show: ms,
    }),
  );
  const steps = [
    [
      'from commit to the front page',
      ...[0.5, 0.95, 1].map((share) => ms(percentile(seen, share))),
      whole(seen.length),
    ],
    [
      'the use case itself',
      ...[0.5, 0.95, 1].map((share) =>
        ms(
          percentile(
            published.map((each) => each.ms),
            share,
          ),
        ),
      ),
      whole(published.length),
    ],
  ];
  const missed = delays.length - seen.length;
  return {
    tables: [
      { labels: 1, columns, rows },
      { labels: 1, columns: ['step', 'p50 (ms)', 'p95 (ms)', 'longest (ms)', 'articles'], rows: steps },
    ],
    budgets,
    remarks: missed === 0 ? [] : [`${missed} articles were pushed off the front page before a reader saw them there.`],
  };
}
