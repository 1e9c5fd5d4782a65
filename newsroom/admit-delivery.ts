const minute = 60_000;
const mostInAMinute = 30;

let seen = new Map<string, number>();
let began = 0;

/** Whether one more delivery of a hub about this source may be read: thirty a minute in this process, for each source. */
export function admitDelivery(sourceId: string, now: Date): boolean {
  if (now.getTime() - began >= minute) {
    seen = new Map();
    began = now.getTime();
  }
  const count = (seen.get(sourceId) ?? 0) + 1;
  seen.set(sourceId, count);
  return count <= mostInAMinute;
}
