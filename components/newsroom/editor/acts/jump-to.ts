import type { ShownFinding } from './use-checks.ts';

/** Brings the place of a finding into view and puts the focus there. */
export function jumpTo(place: ShownFinding['place']): void {
  const element = place.kind === 'field' ? fieldElement(place.field) : blockElement(place.index);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  const inside = element.matches(focusable) ? element : element.querySelector(focusable);
  const target = inside ?? element.closest('[contenteditable="true"]');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

const focusable = 'input, textarea, select, button, [contenteditable="true"]';

function fieldElement(field: string): Element | null {
  const name = CSS.escape(field);
  const named = document.querySelector(`[data-field="${name}"], [name="${name}"]`);
  // The text itself, in whatever it is written.
  return named ?? (field === 'body' ? document.querySelector('main [contenteditable="true"]') : null);
}

function blockElement(index: number): Element | null {
  const body = fieldElement('body');
  const text = body?.querySelector('[contenteditable]') ?? body;
  return text?.children[index] ?? text ?? null;
}
