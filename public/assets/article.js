// What the page of an article can do beyond its text. Each part is a module of its own, fetched when it is first wanted.

const { lang } = document.documentElement;
const tell = new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`, { style: 'short' });

// Elements name their part in `data-on`. A press with a key held means what it means on any link.
document.addEventListener('click', (event) => {
  const element = event.target.closest?.('[data-on], .gallery-link');
  const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!element || !isPlain || event.defaultPrevented) return;
  event.preventDefault();
  import(`./article-${element.dataset.on ?? 'viewer'}.js`)
    .then((part) => part.act(element))
    .catch(() => element.href && location.assign(element.href));
});

/** Shows the buttons that need something which this browser has. Their places were kept. */
function offer(thing) {
  for (const button of document.querySelectorAll(`[data-needs="${thing}"]`)) button.classList.remove('is-waiting');
}

function offerVoice() {
  if (speechSynthesis.getVoices().some((voice) => voice.lang.slice(0, 2) === lang.slice(0, 2))) offer('voice');
}

/** «il y a 5 min» for what is less than a day old; the whole date stays as the title. */
function tellAges() {
  for (const time of document.querySelectorAll('time[data-ago]')) {
    const minutes = Math.max(1, Math.round((Date.now() - Date.parse(time.dateTime)) / 60_000));
    if (minutes >= 1440 && !time.title) continue;
    time.title ||= time.textContent;
    const ago = minutes < 60 ? tell.format(-minutes, 'minute') : tell.format(-Math.floor(minutes / 60), 'hour');
    time.textContent = minutes < 1440 ? time.dataset.ago.replace('%', ago) : time.title;
  }
}

// Marking words in a translation offers to report them, once the reader has marked enough.
let marking = 0;
function watchMarking() {
  clearTimeout(marking);
  marking = setTimeout(() => import('./article-report.js').then((part) => part.look()).catch(() => {}), 300);
}

function begin() {
  if (document.querySelector('[data-report]')) document.addEventListener('selectionchange', watchMarking);
  tellAges();
  setInterval(tellAges, 60_000);
  if (navigator.clipboard) offer('clipboard');
  if (navigator.share) offer('share');
  if (globalThis.speechSynthesis) {
    offerVoice();
    speechSynthesis.addEventListener?.('voiceschanged', offerVoice);
  }
  import('./article-place.js').catch(() => {});
}

// Nobody reads a page that is only being prepared.
if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
