import type { QueryClient } from '@tanstack/react-query'
import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import { roundKeys } from '../round/round-keys'
import { storedRounds } from './rounds'
import { storedAddressOf } from './stored-address'
import type { StoredWork } from './stored-work'
import { workQueries } from './work-queries'

/** Shows what another tab did with a round: the work, and where its files changed, all that was read from them. */
export async function refreshWork(client: QueryClient, roundId: string): Promise<void> {
  const { queryKey } = workQueries.one(roundId)
  const packageNow = () => client.getQueryData<StoredWork>(queryKey)?.history.present.package ?? null
  const before = fingerprint(packageNow())
  await Promise.all([
    client.invalidateQueries({ queryKey }),
    client.invalidateQueries({ queryKey: storedRounds.all() }),
  ])
  if (fingerprint(packageNow()) !== before) await rereadRound(client, roundId)
}

/** What is shown of a round kept here is read anew: its files changed. */
export const rereadRound = (client: QueryClient, roundId: string): Promise<void> =>
  client.resetQueries({ queryKey: roundKeys.at(storedAddressOf(roundId)) })

const fingerprint = (descriptor: PackageDescriptor | null): string => JSON.stringify(descriptor)
