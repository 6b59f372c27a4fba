import { BlockList, isIP } from 'node:net'

const NEAR = new BlockList()
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  NEAR.addSubnet(network, bits, 'ipv4')
}
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  NEAR.addSubnet(network, bits, 'ipv6')
/** Names that no public server has (RFC 6761, RFC 6762, RFC 8375). */
const NEAR_NAMES = ['localhost', 'local', 'lan', 'internal', 'home.arpa']

/** Whether a host is this machine, or in the network that it stands in: what travels there unencrypted is not for all to read. */
export function isNear(hostname: string): boolean {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  const version = isIP(bare)
  if (version !== 0) return NEAR.check(bare, version === 6 ? 'ipv6' : 'ipv4')
  return !bare.includes('.') || NEAR_NAMES.some((name) => bare.endsWith(`.${name}`))
}
