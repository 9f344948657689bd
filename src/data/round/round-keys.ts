import type { RoundAddress } from './round-address'

/** Keys of everything read from one package: cancel or reset `all(address)` and the whole round follows. */
export const roundKeys = {
  every: () => ['round'] as const,
  all: (address: RoundAddress) => roundKeys.at(address.descriptorUrl),
  /** The same by the address of the descriptor alone. */
  at: (descriptorUrl: string) => ['round', descriptorUrl] as const,
  one: (address: RoundAddress, name: string) => ['round', address.descriptorUrl, name] as const,
}
