import { QueryClient } from '@tanstack/react-query'
import { type LoadPolicy, loadPolicy } from '~/config/load-policy'
import { roundConfig } from '~/config/round-config'
import { type RoundAddress, resolveRoundAddress } from '~/data/round/round-address'

/** The address of a package on the mock server: a folder below /data/, or the shipped one. */
export const addressOf = (folder?: string, base = 'http://giam-sat.test/'): RoundAddress =>
  resolveRoundAddress(folder === undefined ? '' : `goi=data/${folder}/`, base, roundConfig)

/** A client whose queries wait no time between tries, and at most `timeoutMs` for an answer. */
export const createTestClient = (policy: Partial<LoadPolicy> = {}): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { meta: { loadPolicy: { ...loadPolicy, wait: () => Promise.resolve(), ...policy } } },
    },
  })
