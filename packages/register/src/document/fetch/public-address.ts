import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Whether an address is one of the public internet: not of this machine, a private or shared network, a link, a group, or a
 * translation that hides one of these.
 *
 * @see IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890)
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return isIPv6(address) && global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

const special = new BlockList();
for (const subnet of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap((line) => line.split(' '))) {
  const [net, prefix] = subnet.split('/');
  special.addSubnet(net!, Number(prefix), 'ipv4');
}
for (const subnet of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) {
  const [net, prefix] = subnet.split('/');
  special.addSubnet(net!, Number(prefix), 'ipv6');
}

/** All that is routed; mapped, translated, local and group addresses are outside. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
