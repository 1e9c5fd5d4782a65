import type { IncomingMessage } from 'node:http';

/** The header in which Next's routes find the address of whoever asks; what a client sends under this name is dropped. */
export const clientAddressHeader = 'x-client-address';

// A proxy on this machine or in its private network (RFC 1918, RFC 4193) is ours; it appends whom it saw.
const ours = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

/**
 * The address of whoever asks: the other end of the connection or, where that is a proxy of ours, the last address that
 * it added to X-Forwarded-For. What stands before that one anybody may have written.
 */
export function clientAddress({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const peer = socket.remoteAddress ?? '';
  const forwarded = headers['x-forwarded-for'];
  if (forwarded === undefined || !ours.test(peer)) return peer;
  return String(forwarded).split(',').at(-1)?.trim() || peer;
}
