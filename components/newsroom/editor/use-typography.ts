import { useRef, useSyncExternalStore } from 'react';

const name = 'depeche.typing-typography';
const changed = 'depeche:typing-typography';

/** Whether French is set as it is typed: each person's own choice, kept in their browser. */
export function useTypography() {
  const isOn = useSyncExternalStore(subscribe, read, () => true);
  const latest = useRef(isOn);
  latest.current = isOn;
  const setOn = (choice: boolean) => {
    localStorage.setItem(name, choice ? 'on' : 'off');
    window.dispatchEvent(new Event(changed));
  };
  return { isOn, setOn, latest };
}

function read(): boolean {
  return localStorage.getItem(name) !== 'off';
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener('storage', listener);
  };
}
