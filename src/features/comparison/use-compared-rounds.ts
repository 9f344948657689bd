import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { roundConfig } from '~/config/round-config'
import { comparedRound } from '~/data/comparison/compared-round'
import { checkPackageAddress, resolveRoundAddress, useRoundAddress } from '~/data/round/round-address'
import { storedRounds } from '~/data/store/rounds'
import { storedAddressOf, storedParameterOf } from '~/data/store/stored-address'
import type { ComparableRound } from '~/domain/comparison/compare-rounds'

export interface UnreadRound {
  readonly key: string
  /** What is known of it without opening it. */
  readonly title: string
  readonly error: unknown
}

export interface ComparedRounds {
  readonly rounds: readonly ComparableRound[]
  readonly unread: readonly UnreadRound[]
  readonly pending: number
  readonly all: number
  readonly stop: () => void
}

/** The rounds kept on this computer, the one that ships, and the one that is open, each once. */
export function useComparedRounds(): ComparedRounds {
  const client = useQueryClient()
  const open = useRoundAddress()
  const { data: kept = [], isPending } = useQuery(storedRounds.list())
  const addresses = useMemo(() => {
    const { baseHref } = open
    const all = [
      ...kept.map(({ id }) => checkPackageAddress(storedParameterOf(id), baseHref, roundConfig)),
      resolveRoundAddress('', baseHref, roundConfig),
      open,
    ]
    return [...new Map(all.map((address) => [address.descriptorUrl, address])).values()]
  }, [kept, open])
  const titles = useMemo(() => new Map(kept.map(({ id, title }) => [storedAddressOf(id), title])), [kept])
  const results = useQueries({ queries: addresses.map(comparedRound) })
  return {
    rounds: results.flatMap(({ data }) => data ?? []),
    unread: results.flatMap(({ error }, index) => {
      const key = addresses[index]?.descriptorUrl ?? ''
      return error === null ? [] : [{ key, title: titles.get(key) ?? decodeURI(key), error }]
    }),
    pending: (isPending ? 1 : 0) + results.filter((result) => result.isPending).length,
    all: addresses.length,
    stop: () => {
      for (const address of addresses) void client.cancelQueries({ queryKey: comparedRound(address).queryKey })
    },
  }
}
