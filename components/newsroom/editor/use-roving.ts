import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const tools = 'button:not([disabled]), input, select';

/**
 * Makes a row of tools one stop of the Tab key: arrow keys, Home and End move within it (ARIA Authoring Practices,
 * toolbar pattern). Gives what the row does with keys.
 */
export function useRoving(row: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const items = itemsIn(row.current);
    const current = items.find((item) => item.tabIndex === 0) ?? items[0];
    for (const item of items) item.tabIndex = item === current ? 0 : -1;
  });
  return (event: KeyboardEvent<HTMLElement>) => {
    const items = itemsIn(row.current);
    const at = items.indexOf(event.target as HTMLElement); // whatever has the focus in the row
    const isField = event.target instanceof HTMLInputElement;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined || at < 0 || isField) return;
    event.preventDefault();
    const item = items[(next + items.length) % items.length];
    for (const other of items) other.tabIndex = other === item ? 0 : -1;
    item?.focus();
  };
}

function itemsIn(row: HTMLElement | null): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>(tools)].filter((item) => !item.closest('[role="menu"]')) : [];
}
