// The pictures of a gallery one by one, in a dialog that the page already holds.

const viewer = document.querySelector('.viewer');
const part = (name) => viewer.querySelector(`.viewer-${name}`);
let links = [];
let current = 0;
let touched = null;

/** Opens the gallery at the picture of `link`. */
export function act(link) {
  links = [...link.closest('.gallery').querySelectorAll('.gallery-link')];
  show(links.indexOf(link));
  viewer.showModal();
}

function show(index) {
  current = (index + links.length) % links.length;
  const caption = links[current].closest('figure').querySelector('figcaption');
  part('picture').replaceChildren(large(current));
  part('caption').replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
  part('count').textContent = `${current + 1} / ${links.length}`;
  // The neighbours come while this one is looked at.
  large(current + 1);
  large(current - 1);
}

function large(index) {
  const link = links[(index + links.length) % links.length];
  const picture = (link.querySelector('picture') ?? link.firstElementChild).cloneNode(true);
  const image = picture.querySelector('img') ?? picture;
  // Neither the tint that holds its place nor the point of its crop: here it is whole.
  image.className = '';
  image.loading = 'eager';
  for (const sized of [image, ...picture.querySelectorAll('source')]) sized.sizes = '100vw';
  return picture;
}

viewer.addEventListener('click', ({ target }) => {
  const step = Number(target.closest('[data-step]')?.dataset.step ?? 0);
  if (step) show(current + step);
  else if (target === viewer || target === part('picture')) viewer.close();
});

viewer.addEventListener('keydown', (event) => {
  const onward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const target = { [onward]: current + 1, [back]: current - 1, Home: 0, End: links.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  show(target);
});

viewer.addEventListener(
  'touchstart',
  ({ touches }) => {
    touched = touches.length === 1 ? touches[0].clientX : null;
  },
  { passive: true },
);

viewer.addEventListener('touchend', ({ changedTouches }) => {
  const way = touched === null || visualViewport.scale > 1 ? 0 : changedTouches[0].clientX - touched;
  if (Math.abs(way) > 40) show(current + (way < 0 === (document.dir !== 'rtl') ? 1 : -1));
});
