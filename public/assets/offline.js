// @ts-check
// Has the pages that are read kept for when there is no network; on the offline page, lists them.

/** @param {Element} list */
async function listKept(list) {
  const names = (await caches.keys()).filter((name) => name.startsWith('pages-'));
  for (const name of names) {
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      // This very page is kept as well, and leads nowhere from here.
      if (new URL(url).pathname === location.pathname) continue;
      const text = (await (await cache.match(url))?.text()) ?? '';
      const title = new DOMParser().parseFromString(text, 'text/html').title.replace(/ · Dépêche$/, '');
      const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
      const line = document.createElement('li');
      line.append(link);
      list.append(line);
    }
  }
  if (list.children.length > 0) list.previousElementSibling?.remove();
}

export async function begin() {
  const list = document.querySelector('[data-kept]');
  if (list && 'caches' in globalThis) await listKept(list);
  const link = document.querySelector('a[data-offline]');
  if (!(link instanceof HTMLAnchorElement) || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === location.origin && /\/(?:_next\/static|assets)\//.test(name));
  active?.postMessage({ page: location.href, offline: link.href, files });
}
