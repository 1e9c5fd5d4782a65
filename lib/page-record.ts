import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a page says of itself while it is rendered, for the page cache to keep beside the bytes.
 *
 * - `tags`: what the page showed (`article:8f3a2b1c9d0e`, `section:…`, `front:fr`); the cache expires it by them.
 * - `status`: an HTTP status that Next cannot express (410), or null for Next's own.
 * - `maxAge`: seconds for which the page may be served without asking again, or null for the cache's default.
 * - `isLite`, `address`, `isPreview`: what the page is told of itself: whether the light version is asked for, its public
 *   address (null for pages that stand in place of another one), whether it goes to one person only.
 * - `answer`: what a page answers to a form that was not taken; null where nobody has sent one.
 */
export type PageRecord = {
  readonly tags: Set<string>;
  status: number | null;
  maxAge: number | null;
  readonly isLite: boolean;
  readonly address: string | null;
  readonly isPreview: boolean;
  readonly answer: FormAnswer | null;
};

/** Why what a reader sent was not taken, and what they had typed. */
export type FormAnswer = { problem: string; values: Readonly<Record<string, string>> };

// Next's bundle and the server that embeds it load separate copies of this module: both must reach the same storage.
const key = Symbol.for('depeche.page-record');
const shared: typeof globalThis & { [key]?: AsyncLocalStorage<PageRecord> } = globalThis;
shared[key] ??= new AsyncLocalStorage<PageRecord>();
const storage = shared[key];

/** Runs `render` with an empty record and returns what it gave together with what the page said of itself. */
export async function recordPage<T>(
  render: () => Promise<T>,
  {
    isLite = false,
    address = null,
    isPreview = false,
    answer = null,
  }: Partial<Pick<PageRecord, 'isLite' | 'address' | 'isPreview' | 'answer'>> = {},
): Promise<{ value: T; record: PageRecord }> {
  const record: PageRecord = { tags: new Set(), status: null, maxAge: null, isLite, address, isPreview, answer };
  const value = await storage.run(record, render);
  return { value, record };
}

/** Adds tags of things that the page being rendered shows; outside a page it does nothing. */
export function tagPage(...tags: readonly string[]): void {
  const record = storage.getStore();
  for (const tag of tags) record?.tags.add(tag);
}

/** Sets the status of the page being rendered, for the statuses that Next has no word for (410). */
export function setPageStatus(status: number): void {
  const record = storage.getStore();
  if (record) record.status = status;
}

/** Limits how long the page being rendered stays fresh, in seconds; the shortest wish wins. */
export function limitPageAge(seconds: number): void {
  const record = storage.getStore();
  if (record) record.maxAge = Math.min(record.maxAge ?? seconds, seconds);
}

/** Whether the page being rendered is to be the light version: no script, no web font, pictures on demand. */
export function isLitePage(): boolean {
  return storage.getStore()?.isLite ?? false;
}

/** The public address of the page being rendered; null where it stands in place of another page, or outside of one. */
export function pageAddress(): string | null {
  return storage.getStore()?.address ?? null;
}

/** What the page being rendered answers to a form that was not taken; null on every page that is asked for. */
export function formAnswer(): FormAnswer | null {
  return storage.getStore()?.answer ?? null;
}

/** Whether the page being rendered goes to whoever holds a secret link, and is kept nowhere. Outside of a page nothing is kept. */
export function isPreviewPage(): boolean {
  return storage.getStore()?.isPreview ?? true;
}
