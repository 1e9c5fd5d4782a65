import { useCallback, useEffect, useState } from 'react';

const key = 'single-keys';

/** Whether keys that are pressed alone do something at the desk; remembered on this device. */
export function useKeysSwitch(): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(key) !== 'off'), []);
  const toggle = useCallback(() => {
    setOn((before) => {
      localStorage.setItem(key, before ? 'off' : 'on');
      return !before;
    });
  }, []);
  return { isOn, toggle };
}
