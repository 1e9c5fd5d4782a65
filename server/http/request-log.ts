import { type Logger, pino } from 'pino';
import { openLineSink } from '#server/http/line-sink.ts';

/** What kind of answer a request got. */
export type RouteKind = 'page' | 'redirect' | 'static' | 'probe' | 'next' | 'refused';

/** One request as it is logged: no query, no address of the client, no user agent, nothing of a person. */
export type RequestLine = {
  method: string;
  kind: RouteKind;
  path: string;
  status: number;
  ms: number;
  /** Bytes of the body, or null where they were not counted. */
  bytes: number | null;
  /** How the page cache answered, or null where it was not asked. */
  cache: string | null;
};

/** The log of a web process. `request` writes a line for a request; `close` writes out what is still in memory. */
export type WebLog = { logger: Logger; request: (line: RequestLine) => void; close: () => Promise<void> };

/**
 * Opens a log that writes to `file` (a descriptor or a path) without holding up requests. `level` may be `silent`.
 */
export function openWebLog(level: string, file: number | string = 1): WebLog {
  const sink = openLineSink(file);
  const logger = pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, sink);
  const isQuiet = !logger.isLevelEnabled('info');
  return {
    logger,
    request: (line) => {
      if (!isQuiet) sink.write(formatLine(line));
    },
    close: () => sink.close(),
  };
}

/** The line that pino would write, ten times as fast: there are tens of thousands a second. */
function formatLine({ method, kind, path, status, ms, bytes, cache }: RequestLine): string {
  const head = `{"level":30,"time":"${currentTime()}","pid":${process.pid},"method":"${method}","kind":"${kind}"`;
  // The path is the only part that a client writes.
  const rest = `"status":${status},"ms":${ms},"bytes":${bytes},"cache":${cache === null ? null : `"${cache}"`}}`;
  return `${head},"path":${JSON.stringify(path)},${rest}\n`;
}

let lastTime = { at: 0, text: '' };

function currentTime(): string {
  const at = Date.now();
  if (at !== lastTime.at) lastTime = { at, text: new Date(at).toISOString() };
  return lastTime.text;
}

/** A request target without its query. */
export function pathOf(target: string): string {
  const at = target.indexOf('?');
  return at < 0 ? target : target.slice(0, at);
}

/** The path as it is logged: search terms, tokens and the secrets of previews stay out of the log. */
export function loggedPath(target: string): string {
  const path = pathOf(target);
  const [secret] = /^\/(?:preview|api\/websub)\//.exec(path) ?? [];
  return secret ? `${secret}…` : path;
}
