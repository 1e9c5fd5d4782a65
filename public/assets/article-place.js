// Where a reader left off. It stays on this device, for the last articles only, and is never sent anywhere.

const key = 'depeche.places';
const most = 50;
const offer = document.querySelector('.resume-offer');
const blocks = [...document.querySelectorAll('.article-body > [id]')];
const end = document.querySelector('article > footer');
const { pathname } = location;

function read() {
  try {
    const places = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(places) ? places : [];
  } catch {
    return [];
  }
}

/** Keeps `id` for this article, or nothing. */
function keep(id) {
  const others = read().filter((place) => place.path !== pathname);
  const places = id ? [{ path: pathname, id }, ...others].slice(0, most) : others;
  try {
    localStorage.setItem(key, JSON.stringify(places));
  } catch {
    // A reader who lets no site keep anything.
  }
}

/** The first passages are no place to come back to, and neither is the end. */
function keepPlace() {
  if (end.getBoundingClientRect().top < innerHeight) return keep(null);
  const read = blocks.findLastIndex((block) => block.getBoundingClientRect().top < innerHeight * 0.4);
  if (read > 2) keep(blocks[read].id);
}

const kept = read().find((place) => place.path === pathname);
if (kept && !location.hash && scrollY < 100 && blocks.some(({ id }) => id === kept.id)) {
  offer.querySelector('a').href = `#${kept.id}`;
  offer.hidden = false;
  const withdraw = () => {
    offer.hidden = true;
  };
  offer.addEventListener('click', withdraw);
  offer.querySelector('button').addEventListener('click', () => keep(null));
  addEventListener('scroll', () => scrollY > innerHeight && withdraw(), { passive: true });
}

document.addEventListener('visibilitychange', () => document.hidden && keepPlace());
addEventListener('pagehide', keepPlace);
