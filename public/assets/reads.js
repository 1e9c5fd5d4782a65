// @ts-check
// Tells that an article was read: once, when it has been in view for ten seconds, and nothing of who read it.

const seconds = 10;

export function begin() {
  const article = document.querySelector('[data-reads]')?.getAttribute('data-reads');
  if (!article) return;
  let left = seconds;
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    navigator.sendBeacon('/api/reads', article);
  }, 1000);
}
