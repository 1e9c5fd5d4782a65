import { createServer, type RequestListener, type Server } from 'node:http';
import { err, ok, type Result } from '#lib/result.ts';

/** Why a server can't listen. */
export type ListenError =
  | { kind: 'port_taken'; port: number }
  | { kind: 'cannot_listen'; port: number; reason: string };

const second = 1000;

/** A server with bounds on what a client may send and on how long it may take. */
export function createBoundedServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      // Whoever sends headers a byte at a time holds a connection for ten seconds, not for ever.
      headersTimeout: 10 * second,
      requestTimeout: 300 * second,
      // Longer than proxies keep theirs (60 s is usual): else they send into a connection that we are closing.
      keepAliveTimeout: 65 * second,
      connectionsCheckingInterval: 5 * second,
    },
    listener,
  );
  server.maxHeadersCount = 100;
  // A client that stops reading an answer.
  server.setTimeout(120 * second);
  return server;
}

/** Starts to listen; gives the port (the one that was chosen, where `port` is 0). */
export async function listen(server: Server, port: number, host: string): Promise<Result<number, ListenError>> {
  const { promise, resolve } = Promise.withResolvers<Result<number, ListenError>>();
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') resolve(err({ kind: 'port_taken', port }));
    else resolve(err({ kind: 'cannot_listen', port, reason: error.message }));
  };
  server.once('error', onError);
  server.listen(port, host, () => {
    const address = server.address();
    resolve(ok(address !== null && typeof address === 'object' ? address.port : port));
  });
  const result = await promise;
  server.off('error', onError);
  return result;
}

/** Takes no more connections, lets running requests end for at most `patience` milliseconds, then cuts them off. */
export async function drain(server: Server, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  server.close(() => resolve());
  const sweeping = setInterval(() => server.closeIdleConnections(), 100);
  const cutting = setTimeout(() => server.closeAllConnections(), patience);
  await promise;
  clearInterval(sweeping);
  clearTimeout(cutting);
}
