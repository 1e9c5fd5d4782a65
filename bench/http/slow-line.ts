import { connect, createServer, type Socket } from 'node:net';
import type { Processes } from '../processes.ts';

/** A line of its own to a local port, on which everything takes `delay` milliseconds each way. Returns its own port. */
export async function openSlowLine(
  processes: Processes,
  port: number,
  delay: number,
  rewrite: (data: Buffer) => Buffer = (data) => data,
): Promise<number> {
  const sockets = new Set<Socket>();
  const line = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    pass(client, server, delay, (data) => data);
    pass(server, client, delay, rewrite);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.setNoDelay(true).once('close', () => sockets.delete(socket));
    }
  });
  processes.defer(async () => {
    line.close();
    for (const socket of sockets) socket.destroy();
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  line.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error('The slow line has no port.');
  return address.port;
}

function pass(from: Socket, to: Socket, delay: number, rewrite: (data: Buffer) => Buffer): void {
  const later = (work: () => void) => setTimeout(() => !to.destroyed && work(), delay);
  from.on('data', (data) => later(() => to.write(rewrite(data))));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => to.destroy());
}
