import { createContext, useContext } from 'react'
import type { RoundConfig } from '~/config/round-config'
import type { LoadFailure } from '../http/load-error'
import { isStoredAddress, storedAddressOf, storedRoundOf } from '../store/stored-address'

/** URL parameter that opens another package. */
export const PACKAGE_PARAM = 'goi'

/** Where the descriptor of a round is. A refused address keeps what was asked for, and every query of it fails. */
export interface RoundAddress {
  readonly descriptorUrl: string
  /** What stood behind `?goi=`; null for the round that ships. */
  readonly requested: string | null
  readonly failure: LoadFailure | null
  /** Folder that the program is served from: addresses typed by a person are relative to it. */
  readonly baseHref: string
}

/**
 * The package that the page's address asks for: `?goi=URL`, else the round that ships. A folder ("…/dot-2/", or a last
 * part without a dot) gets `datapackage.json` appended. Never throws: `failure` says badAddress or foreignOrigin.
 *
 * @param search the query string of the page, with or without "?"
 * @param baseHref `document.baseURI`
 */
export function resolveRoundAddress(search: string, baseHref: string, config: RoundConfig): RoundAddress {
  const requested = new URLSearchParams(search).get(PACKAGE_PARAM)?.trim() ?? ''
  if (requested === '') {
    return { descriptorUrl: new URL(config.defaultPackage, baseHref).href, requested: null, failure: null, baseHref }
  }
  return checkPackageAddress(requested, baseHref, config)
}

/** The same for an address typed by a person. */
export function checkPackageAddress(requested: string, baseHref: string, config: RoundConfig): RoundAddress {
  const refuse = (failure: LoadFailure): RoundAddress => ({ descriptorUrl: requested, requested, failure, baseHref })
  if (isStoredAddress(requested)) {
    const roundId = storedRoundOf(requested)
    if (roundId === null) return refuse({ code: 'badAddress', params: { address: requested } })
    return { descriptorUrl: storedAddressOf(roundId), requested, failure: null, baseHref }
  }
  const base = new URL(baseHref)
  const url = parseUrl(requested, base)
  if (url === null || url.username !== '' || url.password !== '') {
    return refuse({ code: 'badAddress', params: { address: requested } })
  }
  if (!isAllowedOrigin(url, base.origin, config)) {
    return refuse({
      code: 'foreignOrigin',
      params: { address: requested, origin: originOf(url), here: originOf(base) },
    })
  }
  url.hash = ''
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  if (last === '') url.pathname += 'datapackage.json'
  else if (!last.includes('.') && url.search === '') url.pathname += '/datapackage.json'
  return { descriptorUrl: url.href, requested, failure: null, baseHref }
}

/** Whether files may be read from there: the page's own origin, or one that the config names. */
export const isAllowedOrigin = (url: URL, here: string, config: RoundConfig): boolean =>
  (url.protocol === 'http:' || url.protocol === 'https:') &&
  (url.origin === here || config.allowedOrigins.includes(url.origin))

/** `javascript:` and `data:` have the origin "null": their scheme says more. */
const originOf = (url: URL): string => (url.origin === 'null' ? url.protocol : url.origin)

function parseUrl(text: string, base: URL): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}

export const RoundAddressContext = createContext<RoundAddress | null>(null)

/** The package that the page shows. @throws RangeError outside the app's RoundAddressContext. */
export function useRoundAddress(): RoundAddress {
  const address = useContext(RoundAddressContext)
  if (address === null) throw new RangeError('no RoundAddressContext above this component')
  return address
}
