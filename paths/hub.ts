/** Where a WebSub hub tells us of what is new at a source; `callback` is the source's own secret. */
export function hubCallbackPath(callback: string): string {
  return `/api/websub/${callback}`;
}

/** Whether a request is for such an address. */
export function isHubCallback(target: string): boolean {
  return /^\/api\/websub\/[\w-]{43}(?:\?|$)/.test(target);
}
