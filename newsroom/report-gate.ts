const windowLength = 10 * 60_000;
const mostFromOneNetwork = 30;
const mostFromAll = 1500;

/** Says whether one more report from a network may be looked at. */
export type ReportGate = (network: string, now: Date) => boolean;

/**
 * Makes a gate that lets thirty reports in ten minutes pass from a network, and 1,500 from all, before anything is read or
 * asked of the database. What it saw stays in memory, and is forgotten all at once.
 */
export function createReportGate(): ReportGate {
  let seen = new Map<string, number>();
  let total = 0;
  let began = 0;
  return (network, now) => {
    if (now.getTime() - began >= windowLength) {
      seen = new Map();
      total = 0;
      began = now.getTime();
    }
    const count = (seen.get(network) ?? 0) + 1;
    if (total >= mostFromAll || count > mostFromOneNetwork) return false;
    seen.set(network, count);
    total += 1;
    return true;
  };
}
