const late = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
];

/** Gives a picture the address of its largest form in `src`, wherever the page keeps it. */
export function settleImage(image: Element): void {
  const sets = [
    image.getAttribute('srcset'),
    image.getAttribute('data-srcset'),
    image.getAttribute('data-lazy-srcset'),
  ];
  const picture = image.closest('picture');
  const sources = picture ? [...picture.querySelectorAll('source')] : [];
  const ofSources = sources.flatMap((source) => [source.getAttribute('srcset'), source.getAttribute('data-srcset')]);
  const src = image.getAttribute('src')?.trim() ?? '';
  const own = late.map((name) => image.getAttribute(name)?.trim() ?? '').find(isAddress);
  const largest = largestOf([...sets, ...ofSources].flatMap((set) => (set ? [set] : [])));
  const chosen = [largest, own, isAddress(src) && !isPlaceholder(src) ? src : undefined, src].find(
    (address) => address,
  );
  if (chosen) image.setAttribute('src', chosen);
  for (const name of [...late, 'srcset', 'data-srcset', 'data-lazy-srcset']) image.removeAttribute(name);
}

// HTML, section 4.8.4.2.1: candidates are separated by commas with blanks, for addresses hold commas too.
function largestOf(sets: readonly string[]): string | undefined {
  const candidates = sets.flatMap((set) =>
    set.split(/,\s+|,(?=https?:|\/)/).map((candidate) => {
      const [url = '', size = ''] = candidate.trim().split(/\s+/);
      return { url, size: Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1) || 0 };
    }),
  );
  // Beyond 2,000 pixels lies only weight.
  const fit = candidates.filter(({ url, size }) => isAddress(url) && !isPlaceholder(url) && size <= 2000);
  return fit.sort((a, b) => b.size - a.size)[0]?.url;
}

function isAddress(text: string): boolean {
  return text !== '' && !/^(?:data|blob|javascript|about):/i.test(text) && !/\s/.test(text);
}

/** Whether an address is of a picture that only keeps the place of another. */
export function isPlaceholder(address: string): boolean {
  return /(?:placeholder|spacer|blank|transparent|lazy|loading|1x1|pixel)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/i.test(
    address,
  );
}
