import { useCallback, useRef } from 'react';
import type { Result } from '#lib/result.ts';
import { deskWorkEndpoint } from '#paths/wire-desk.ts';
import { askWire, type Refusal } from './ask-wire.ts';
import type { DeskItem } from './desk-item.ts';
import type { WorkAnswer, WorkRequest } from './work-request.ts';

/** Asks for what is to be done, one thing after the other, so that what is decided last knows what came before. */
export function useWork(put: (item: DeskItem) => void) {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const work = useCallback(
    (id: string, request: WorkRequest | (() => WorkRequest)): Promise<Result<WorkAnswer, Refusal>> => {
      waiting.current += 1;
      const run = last.current.then(async () => {
        const body = typeof request === 'function' ? request() : request;
        const answer = await askWire<WorkAnswer>(deskWorkEndpoint(id), body);
        waiting.current -= 1;
        // While more is under way the screen is ahead of this answer.
        if (answer.ok && answer.value.item && waiting.current === 0) put(answer.value.item);
        return answer;
      });
      last.current = run;
      return run;
    },
    [put],
  );
  const isWorking = useCallback(() => waiting.current > 0, []);
  return { work, isWorking };
}
