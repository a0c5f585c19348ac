import { BlockList, isIP } from 'node:net';
import { isUrl } from '../is-url.js';

/**
 * True for an address that is not on the public internet: loopback, private and link-local networks, carrier NAT, cloud
 * metadata services, documentation and multicast ranges. Ranges: https://www.iana.org/assignments/iana-ipv4-special-registry
 * and .../iana-ipv6-special-registry.
 * @param address an IPv4 or IPv6 address without brackets; anything else counts as private, since nothing is known of it.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return BLOCKED.check(address, 'ipv4');
  if (family !== 6) return true;
  const inner = embeddedIpv4(address);
  return BLOCKED.check(address, 'ipv6') || (inner !== null && BLOCKED.check(inner, 'ipv4'));
}

const IPV4_RANGES: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const IPV6_RANGES: readonly [string, number][] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const BLOCKED = new BlockList();
for (const [network, prefix] of IPV4_RANGES) BLOCKED.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of IPV6_RANGES) BLOCKED.addSubnet(network, prefix, 'ipv6');

/** The IPv4 address inside a mapped, NAT64 or 6to4 address: such an address reaches the IPv4 host. */
function embeddedIpv4(address: string): string | null {
  const groups = expandIpv6(address);
  if (groups === null) return null;
  const upper = groups.slice(0, 6);
  const mapped = upper.slice(0, 5).every((group) => group === 0) && (upper[5] === 0xffff || upper[5] === 0);
  const nat64 = upper[0] === 0x64 && upper[1] === 0xff9b && upper.slice(2).every((group) => group === 0);
  if (mapped || nat64) return dotted(groups[6] ?? 0, groups[7] ?? 0);
  if (groups[0] === 0x2002) return dotted(groups[1] ?? 0, groups[2] ?? 0);
  return null;
}

function dotted(high: number, low: number): string {
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/** The eight groups of an IPv6 address, by way of the URL parser's canonical form; null when it does not take it. */
function expandIpv6(address: string): number[] | null {
  const bare = address.split('%')[0] ?? '';
  const url = `http://[${bare}]/`;
  if (!isUrl(url)) return null;
  const [left = '', right] = new URL(url).hostname.slice(1, -1).split('::');
  const parse = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const head = parse(left);
  if (right === undefined) return head;
  const tail = parse(right);
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}
