// The article read aloud by one of the browser's own voices, sentence by sentence, the one that is heard marked.

const { lang } = document.documentElement;
const bar = document.querySelector('.listen-bar');
const pause = bar.querySelector('[data-voice="pause"]');
const speed = bar.querySelector('select');
// Captions, tables, program text, players and originals are not part of what is told; pull quotes are told already.
const skipped = 'figcaption:not(.attribution), table, pre, .pullquote, .original, .embed, .gallery';
const sentences = findSentences();
const labels = { true: pause.textContent, false: pause.dataset.other };
let current = 0;
// The utterance that is heard; also keeps it from being collected, which in some browsers ends it.
let heard = null;

/** Every sentence of headline, standfirst and text, as a range of the page. */
function findSentences() {
  const blocks = new Map();
  for (const root of document.querySelectorAll('.article-page h1, .standfirst, .article-body')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(skipped)) continue;
      const block = node.parentElement.closest('p, li, h1, h2, h3, h4, figcaption, div');
      blocks.set(block, [...(blocks.get(block) ?? []), node]);
    }
  }
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...blocks.values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return [...segmenter.segment(text)]
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ segment, index }) => ({ text: segment, range: rangeOf(nodes, index, index + segment.trimEnd().length) }));
  });
}

function rangeOf(nodes, start, end) {
  const range = new Range();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

function speak() {
  const sentence = sentences[current];
  if (!sentence) return stop();
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.slice(0, 2) === lang.slice(0, 2));
  utterance.lang = lang;
  utterance.voice = voices.find((voice) => voice.default) ?? voices.find((voice) => voice.localService) ?? voices[0];
  utterance.rate = Number(speed.value);
  utterance.addEventListener('end', () => {
    if (heard !== utterance) return;
    current += 1;
    speak();
  });
  mark(sentence.range);
  heard = utterance;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** Marks without touching the page, so that nothing moves; follows where the reader follows. */
function mark(range) {
  const last = sentences[current - 1]?.range.getBoundingClientRect();
  const isFollowed = last && last.bottom > 0 && last.top < innerHeight;
  const { top, bottom } = range.getBoundingClientRect();
  globalThis.CSS?.highlights?.set('spoken', new Highlight(range));
  if (isFollowed && (bottom > innerHeight - 80 || top < 60)) scrollBy({ top: top - innerHeight / 3 });
}

/** Goes on with the sentence that was begun: not every browser can pause within one. */
function setSpeaking(isOn) {
  pause.textContent = labels[isOn];
  if (isOn) return speak();
  heard = null;
  speechSynthesis.cancel();
}

function stop() {
  setSpeaking(false);
  bar.hidden = true;
  globalThis.CSS?.highlights?.delete('spoken');
  document.querySelector('[data-on="listen"]').focus({ preventScroll: true });
}

/** Begins at the headline, and gives the focus to what pauses. */
export function act() {
  bar.hidden = false;
  current = 0;
  setSpeaking(true);
  pause.focus();
}

pause.addEventListener('click', () => setSpeaking(heard === null));
speed.addEventListener('change', () => heard && speak());
bar.querySelector('[data-voice="stop"]').addEventListener('click', stop);
// A voice goes on after its page is gone, unless it is told not to.
addEventListener('pagehide', () => speechSynthesis.cancel());
