import { err, ok, type Result } from '#lib/result.ts';

/** What a selector of a site can find: what the wire knows under these names. */
const selectorNames: readonly string[] = [
  ...['body', 'headline', 'standfirst', 'authors', 'published', 'updated', 'drop'],
  ...['item', 'item-link', 'item-headline', 'item-date', 'item-summary'],
];

const longest = 500;

/** Reads selectors as people write them, one a line: `body: article .text`. Whether each is a CSS selector shows at the page. */
export function readSelectors(
  text: string,
): Result<Record<string, string>, { kind: 'bad_line'; reason: 'selector_form' | 'selector_name' }> {
  const found: Record<string, string> = {};
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, name = '', selector = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (selector === '' || selector.length > longest) return err({ kind: 'bad_line', reason: 'selector_form' });
    if (!selectorNames.includes(name)) return err({ kind: 'bad_line', reason: 'selector_name' });
    found[name] = selector;
  }
  return ok(found);
}

/** Selectors as people write them. */
export function writeSelectors(selectors: Readonly<Record<string, string>>): string {
  return Object.entries(selectors)
    .map(([name, selector]) => `${name}: ${selector}`)
    .join('\n');
}
