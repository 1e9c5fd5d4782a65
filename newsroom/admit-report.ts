const windowLength = 10 * 60_000;
const mostFromOneNetwork = 30;
const mostFromAll = 1500;

let seen = new Map<string, number>();
let total = 0;
let began = 0;

/**
 * Whether one more report may be looked at, before anything is read or asked of the database: thirty in ten minutes from
 * a network, 1,500 from all, in this process. What was seen stays in memory, and is forgotten all at once.
 */
export function admitReport(network: string, now: Date): boolean {
  if (now.getTime() - began >= windowLength) {
    seen = new Map();
    total = 0;
    began = now.getTime();
  }
  if (total >= mostFromAll) return false;
  const count = (seen.get(network) ?? 0) + 1;
  if (count > mostFromOneNetwork) return false;
  seen.set(network, count);
  total += 1;
  return true;
}
