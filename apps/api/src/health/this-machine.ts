import type { IncomingMessage } from 'node:http';

const NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const ADDRESSES = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Whether a request was sent by this machine itself: over the loopback, under a name of the loopback, and
 * not for somebody else, as a proxy on this machine sends it.
 */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (!ADDRESSES.includes(socket.remoteAddress ?? '')) return false;
  if (!NAMES.test(headers.host ?? '')) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return FORWARDED.every((name) => headers[name] === undefined);
}
