// @ts-check
// Theme and text size: chosen in the menu or by the mark in the masthead, and remembered in this browser alone.

const { documentElement: root } = document;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/**
 * Sets what the reader chose; the empty value is the system's.
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
  show();
}

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);

/** Shows everywhere what holds now: on the controls, and in the colour that the browser gives its own frame. */
function show() {
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('[data-display] input'))) {
    input.checked = input.value === (root.dataset[input.name] ?? '');
  }
  for (const button of document.querySelectorAll('[data-dark]')) button.setAttribute('aria-pressed', `${isDark()}`);
  const paper = getComputedStyle(root).getPropertyValue('--color-paper');
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', paper);
}

export function begin() {
  show();
  prefersDark.addEventListener('change', show);
  // Another tab of the site decided.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'theme' || key === 'size') choose(key, newValue ?? '');
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest('[data-display]')) choose(target.name, target.value);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-dark]')) return;
    const wanted = isDark() ? 'light' : 'dark';
    choose('theme', (wanted === 'dark') === prefersDark.matches ? '' : wanted);
  });
}
