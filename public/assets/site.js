// @ts-check
// The one module of every page: fetches what the page at hand can use, when it is really looked at.

/** @type {[selector: string, module: string][]} */
const parts = [
  ['[data-display]', 'display'],
  ['[data-breaking]', 'breaking'],
  ['[data-wire]', 'wire'],
  ['[data-reads]', 'reads'],
  ['[data-offline]', 'offline'],
];

function begin() {
  for (const [selector, name] of parts) {
    if (document.querySelector(selector)) {
      // A part that does not come leaves the page as it is without script.
      import(`./${name}.js`).then((part) => part.begin()).catch(() => {});
    }
  }
}

// Nobody reads a page that is only being prepared.
if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
