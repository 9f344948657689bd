import type { QueryClient } from '@tanstack/react-query'
import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import type { RoundAddress } from '../round/round-address'

/**
 * Copies a round of a server to this computer, with the work done on it, under an id and a title of its own: what came
 * over HTTP is never changed. Kept when this resolves. Rejects with LoadError (a file cannot be read) or StoreError.
 */
export async function copyRound(_client: QueryClient, _address: RoundAddress): Promise<PackageDescriptor> {
  throw new Error('to be written')
}
