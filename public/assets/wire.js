// @ts-check
// Le fil while it is open: asks for more, says so, and puts it in when the reader wants it.

const calm = 60_000;

export function begin() {
  const wire = /** @type {HTMLElement} */ (document.querySelector('[data-wire]'));
  const list = wire.querySelector('ol');
  const [more, pause] = wire.querySelectorAll('button');
  const said = wire.querySelector('[aria-live]');
  if (!list || !more || !pause || !said) return;
  /** @type {Element[]} */
  let fresh = [];
  let etag = '';
  let delay = calm;
  let askedAt = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const isPaused = () => pause.getAttribute('aria-pressed') === 'true';

  /** @param {Document} page */
  const offer = (page) => {
    const newest = list.querySelector('time')?.dateTime ?? '';
    fresh = [...page.querySelectorAll('[data-wire] li')].filter(
      (line) => (line.querySelector('time')?.dateTime ?? '') > newest,
    );
    const { one = '', many = '' } = wire.dataset;
    more.hidden = fresh.length === 0;
    more.textContent = (fresh.length === 1 ? one : many).replace('%', `${fresh.length}`);
    said.textContent = more.hidden ? '' : more.textContent;
  };

  const ask = async () => {
    askedAt = Date.now();
    try {
      const answer = await fetch(location.pathname, { cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${answer.status}`);
      const tag = answer.headers.get('etag') ?? '';
      if (tag !== etag) offer(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      etag = tag;
      delay = calm;
    } catch {
      delay = Math.min(delay * 2, 16 * calm);
    }
    plan();
  };

  const plan = () => {
    clearTimeout(timer);
    if (document.hidden || isPaused()) return;
    timer = setTimeout(ask, Math.max(0, askedAt + delay - Date.now()));
  };

  more.addEventListener('click', () => {
    list.prepend(...fresh.map((line) => document.importNode(line, true)));
    more.hidden = true;
    list.querySelector('a')?.focus({ preventScroll: true });
  });
  pause.addEventListener('click', () => {
    pause.setAttribute('aria-pressed', `${!isPaused()}`);
    plan();
  });
  document.addEventListener('visibilitychange', plan);
  plan();
}
