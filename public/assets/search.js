// Suggestions while typing (ARIA Authoring Practices, «Editable Combobox With List Autocomplete»).
const input = /** @type {HTMLInputElement} */ (document.querySelector('[data-suggestions]'));
const dress = (/** @type {Element} */ element, /** @type {Record<string, string>} */ traits) => {
  for (const name in traits) element.setAttribute(name, traits[name]);
  return element;
};
const make = (/** @type {string} */ tag, /** @type {Record<string, string>} */ traits) =>
  dress(document.createElement(tag), traits);
const list = make('ul', { id: 'suggestions', role: 'listbox', class: 'suggestions', hidden: '' });
const status = make('p', { role: 'status', class: 'sr-only' });
list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
dress(input, {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': 'suggestions',
  'aria-expanded': 'false',
});
input.after(list, status);

let active = -1;
let timer = 0;
let asking = new AbortController();

function choose(/** @type {number} */ index) {
  const { children } = list;
  children[active]?.setAttribute('aria-selected', 'false');
  active = index;
  const option = children[active];
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
}

function open(/** @type {boolean} */ isOpen) {
  choose(-1);
  list.hidden = !isOpen;
  input.setAttribute('aria-expanded', String(isOpen));
}

function close() {
  clearTimeout(timer);
  asking.abort();
  open(false);
}

async function suggest() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = `${input.dataset.suggestions}?q=${encodeURIComponent(input.value.trim())}`;
  const found = await fetch(address, { signal })
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => null);
  if (!found || signal.aborted) return;
  list.replaceChildren(
    ...found.map((/** @type {Record<string, string>} */ { name, kind, href }, /** @type {number} */ index) => {
      const option = make('li', {
        id: `suggestion-${index}`,
        role: 'option',
        'aria-selected': 'false',
        'data-href': href,
      });
      const small = make('small', {});
      small.textContent = kind;
      option.append(name, ' ', small);
      return option;
    }),
  );
  open(found.length > 0);
  status.textContent = found.length > 0 ? (input.dataset.count ?? '').replace('{n}', found.length) : '';
}

const visit = (/** @type {Element | null | undefined} */ option) => {
  if (option instanceof HTMLElement && option.dataset.href) location.assign(option.dataset.href);
};

input.addEventListener('input', () => {
  clearTimeout(timer);
  if (input.value.trim().length < 2) close();
  else timer = setTimeout(suggest, 150);
});
input.addEventListener('keydown', (event) => {
  const { length } = list.children;
  if (event.isComposing) return;
  if (event.key === 'Escape' && !list.hidden) close();
  else if (event.key === 'Enter' && active >= 0) visit(list.children[active]);
  else if (event.key === 'ArrowDown' && length > 0 && list.hidden) open(true);
  else if (event.key === 'ArrowDown' && length > 0) choose(active + 1 < length ? active + 1 : -1);
  else if (event.key === 'ArrowUp' && !list.hidden) choose(active < 0 ? length - 1 : active - 1);
  else return;
  event.preventDefault();
});
input.addEventListener('blur', close);
input.form?.addEventListener('submit', close);
// Before the focus leaves the input, which would close the list under the pointer.
list.addEventListener('pointerdown', (event) => event.preventDefault());
list.addEventListener('click', (event) => visit(event.target instanceof Element ? event.target.closest('li') : null));
