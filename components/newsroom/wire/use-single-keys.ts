import { useEffect, useRef } from 'react';

/** What each key does, by its name: `n`, `shift n`, `Enter`. */
export type KeyActs = Readonly<Record<string, () => void>>;

/**
 * Hears keys that are pressed alone, unless somebody is typing, a dialog is open, or the keys are switched off (WCAG 2.2,
 * 2.1.4). Enter stays with whatever link or button has the focus.
 */
export function useSingleKeys(acts: KeyActs, isOn: boolean): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') || isTyping(event.target)) return;
      if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a, button, summary'))
        return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = latest.current[event.shiftKey ? `shift ${key}` : key];
      // A key that is held down goes from sentence to sentence, and does nothing else.
      if (!act || (event.repeat && key !== 'j' && key !== 'k')) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [isOn]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
