/** A change to a text: the UTF-16 units from `start` up to `end` become `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The changes that replacing every match of a global pattern would make, without those that change nothing. */
export function editsOf(text: string, pattern: RegExp, replace: (...groups: string[]) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.map((group) => group ?? '');
    const edit = narrow(match.index, match[0], replace(...groups));
    if (edit) edits.push(edit);
  }
  return edits;
}

/** The text after changes that are in order and don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

// Only what really differs, so that a change touches no more of a text than it must.
function narrow(start: number, before: string, after: string): Edit | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start: start + head, end: start + before.length - tail, text: after.slice(head, after.length - tail) };
}
