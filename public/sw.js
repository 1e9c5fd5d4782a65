// Keeps what was read, so that it can be read again without a network. Pages come from the network first: a reader is
// never left on an old page, nor on an old worker.

const version = 1;
const names = { pages: `pages-${version}`, files: `files-${version}`, home: `home-${version}` };
const most = { pages: 50, files: 150 };
// On a bad line a page that was read already is better than a long wait.
const patience = 4000;

const isFile = ({ pathname }) => /^\/(?:_next\/static|assets|media)\//.test(pathname);
const isHashed = ({ pathname }) => /^\/(?:_next\/static|media)\//.test(pathname);
// The newsroom, its endpoints and what it shows before its time are never kept, nor are searches.
const isPage = ({ pathname, search }) =>
  !/^\/(?:admin|api|preview|healthz|readyz)(?:\/|$)/.test(pathname) &&
  !/\.\w+$/.test(pathname) &&
  !/[?&]q=/.test(search);

async function keep(name, limit, request, response) {
  const cache = await caches.open(name);
  // The newest stand last: what is read again moves there.
  await cache.delete(request);
  await cache.put(request, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((key) => cache.delete(key)));
}

async function fromNetwork(request) {
  const response = await fetch(request);
  const isPrepared = /prefetch|prerender/.test(request.headers.get('Sec-Purpose') ?? '');
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html');
  if (response.status === 200 && isHtml && !isPrepared) {
    await keep(names.pages, most.pages, request.url, response.clone());
  }
  return response;
}

/** The offline page of the reader's edition, or of any. */
async function offlinePage(url) {
  const home = await caches.open(names.home);
  const keys = await home.keys();
  const first = ({ pathname }) => pathname.split('/')[1];
  const own = keys.find((key) => first(new URL(key.url)) === first(url)) ?? keys[0];
  return (own && (await home.match(own))) ?? Response.error();
}

async function answerPage(request) {
  const kept = await (await caches.open(names.pages)).match(request.url);
  const network = fromNetwork(request);
  network.catch(() => {});
  try {
    if (!kept) return await network;
    const late = new Promise((resolve) => setTimeout(resolve, patience, kept));
    return await Promise.race([network, late]);
  } catch {
    return kept ?? offlinePage(new URL(request.url));
  }
}

async function answerFile(request, url) {
  const kept = await (await caches.open(names.files)).match(request);
  const fetching = () =>
    fetch(request).then(async (response) => {
      if (response.status === 200) await keep(names.files, most.files, request, response.clone());
      return response;
    });
  if (!kept) return fetching();
  // What has no hash in its name may have changed: this time the kept one, the next time the new one.
  if (!isHashed(url)) fetching().catch(() => {});
  return kept;
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const all = await caches.keys();
    const old = all.filter((name) => /^(?:pages|files|home)-/.test(name) && !Object.values(names).includes(name));
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('Range')) return;
  if (request.mode === 'navigate' && isPage(url)) event.respondWith(answerPage(request));
  else if (isFile(url)) event.respondWith(answerFile(request, url));
});

// The first page was loaded before there was a worker: it names itself, what it needs, and the offline page.
self.addEventListener('message', (event) => {
  const { page, offline, files } = event.data;
  const add = async (name, address) => {
    const cache = await caches.open(name);
    if (!(await cache.match(address))) await cache.add(address);
  };
  const everything = [
    add(names.home, offline),
    isPage(new URL(page)) && add(names.pages, page),
    ...files.map((file) => add(names.files, file)),
  ];
  event.waitUntil(Promise.allSettled(everything));
});
