// @ts-check
// Lines of breaking news take turns in one place. Where readers prefer that nothing moves, all of them stand there.

const turn = 6000;

export function begin() {
  const list = document.querySelector('[data-breaking]');
  const button = list?.parentElement?.querySelector('button');
  if (!list || !button || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const lines = [...list.children];
  let at = 0;
  const show = () => {
    for (const [index, line] of lines.entries()) line.toggleAttribute('data-shown', index === at);
  };
  show();
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', `${button.getAttribute('aria-pressed') !== 'true'}`);
  });
  setInterval(() => {
    const isHeld = button.getAttribute('aria-pressed') === 'true' || list.matches(':hover, :focus-within');
    if (isHeld || document.hidden) return;
    at = (at + 1) % lines.length;
    show();
  }, turn);
}
