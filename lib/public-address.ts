import { BlockList, isIP } from 'node:net';

// Special-purpose addresses (RFC 6890 and its successors, IANA's registries), none of which is a public web server.
const closed: [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

// Addresses of the sixth version that lead to one of the fourth: mapped, compatible, NAT64, 6to4.
const carriers: [network: string, prefix: number][] = [
  ['::ffff:0:0', 96],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
];

const blocked = listOf(closed);
const carrying = listOf(carriers);

function listOf(networks: readonly [string, number][]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}

/**
 * Whether an address (as the resolver or a socket gives it) is one of the public Internet. Whatever carries an address of
 * the fourth version within one of the sixth is refused: no server that readers use is only reached so.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !blocked.check(address, 'ipv4');
  if (version !== 6) return false;
  const plain = address.replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  // A socket of both versions says so of ordinary addresses.
  if (mapped !== undefined) return isPublicAddress(mapped);
  return !blocked.check(plain, 'ipv6') && !carrying.check(plain, 'ipv6');
}

/** Whether the host of an address of the web is one that others on the Internet may know: no address inside, no local name. */
export function isPublicHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const name = new URL(address).hostname.replace(/^\[|\]$/g, '');
  if (isIP(name) !== 0) return isPublicAddress(name);
  // Names that never leave a network (RFC 6761, RFC 6762, ICANN's «internal»).
  return name.includes('.') && !/\.(?:localhost|local|internal|test|example|invalid|home\.arpa)\.?$/.test(name);
}
