/** What a round of requests came to; times in milliseconds. */
export type Load = { requests: number; perSecond: number; p50: number; p99: number };

/** How hard a round presses. */
export type Pressure = { connections: number; seconds: number };

/** A page that is asked for again and again. */
export type Target = { port: number; path: string; headers: Record<string, string> };
