import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query'
import { type LoadPolicy, loadPolicy } from '~/config/load-policy'
import { roundConfig } from '~/config/round-config'
import { now } from '../clock'
import { type FetchedText, type FetchTextOptions, fetchText } from '../http/fetch-text'
import { LoadError } from '../http/load-error'
import { endProgress, reportProgress } from '../http/load-progress'
import { sha256Of } from '../http/sha256'
import { isStoredAddress } from '../store/stored-address'
import { fileNameOf, parseDescriptor } from './descriptor'
import { ensure } from './ensure'
import type { ResourceText, RoundPackage, RoundResource } from './loaded'
import { isAllowedOrigin, type RoundAddress } from './round-address'
import { roundKeys } from './round-keys'

declare module '@tanstack/react-query' {
  interface Register {
    /** A query client may carry another patience in its default options; tests do. */
    queryMeta: { loadPolicy?: LoadPolicy }
  }
}

/** Rounds do not change under the reader: only "reload" reads them again. The retries are fetchText's. */
export const unchanging = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
  structuralSharing: false,
} as const

type Context = Pick<QueryFunctionContext, 'client' | 'signal' | 'meta'>

/** The package and its files as text; what they say is read by `roundQueries`. All reject with LoadError. */
export const packageQueries = {
  descriptor: (address: RoundAddress) =>
    queryOptions({
      ...unchanging,
      queryKey: roundKeys.one(address, 'descriptor'),
      queryFn: (context): Promise<RoundPackage> => loadPackage(address, context),
    }),
  /** One file of the package, checked against its announced size and hash. */
  text: (address: RoundAddress, name: string) =>
    queryOptions({
      ...unchanging,
      gcTime: Number.POSITIVE_INFINITY,
      queryKey: roundKeys.one(address, `text:${name}`),
      queryFn: (context): Promise<ResourceText> => loadText(address, name, context),
    }),
}

/** The resource called `name`; null where the package has none. */
export const findResource = ({ resources }: RoundPackage, name: string): RoundResource | null =>
  resources.find((resource) => resource.name === name) ?? null

/** From its server, or from this computer; the store's code comes when it is first needed. */
const readText = async (url: string, options: FetchTextOptions): Promise<FetchedText> =>
  isStoredAddress(url)
    ? (await import('../store/read-stored-package')).readStoredText(url, options)
    : fetchText(url, options)

/** Of a text that still has the bytes of its file; null where it lost some (a byte order mark, decomposed letters). */
async function hashOf(text: string, bytes: number | null): Promise<string | null> {
  const written = new TextEncoder().encode(text)
  return bytes !== null && written.length !== bytes ? null : sha256Of(written)
}

async function loadPackage({ descriptorUrl, failure }: RoundAddress, { signal, meta }: Context): Promise<RoundPackage> {
  if (failure !== null) throw new LoadError(failure.code, failure.params)
  try {
    const { text, bytes } = await readText(descriptorUrl, {
      file: fileNameOf(descriptorUrl),
      policy: meta?.loadPolicy ?? loadPolicy,
      maxBytes: roundConfig.maxDescriptorBytes,
      signal,
      onProgress: reportProgress,
    })
    const sha256 = await hashOf(text, isStoredAddress(descriptorUrl) ? null : bytes)
    return parseDescriptor(text, descriptorUrl, roundConfig, now(), sha256)
  } finally {
    endProgress(descriptorUrl)
  }
}

async function loadText(address: RoundAddress, name: string, { client, signal, meta }: Context): Promise<ResourceText> {
  const descriptor = await ensure(client, packageQueries.descriptor(address), signal)
  const resource = findResource(descriptor, name)
  if (resource === null) throw new LoadError('missingResource', { resource: name, url: address.descriptorUrl })
  const { file, url } = resource
  // A descriptor must not make this page read from an origin that its address could not have named.
  const { origin } = new URL(address.descriptorUrl)
  const isHere = isStoredAddress(address.descriptorUrl) && isStoredAddress(url)
  if (!isHere && !isAllowedOrigin(new URL(url), origin, roundConfig)) {
    throw new LoadError('foreignOrigin', { file, url, origin: new URL(url).origin })
  }
  try {
    const fetched = await readText(url, {
      file,
      policy: meta?.loadPolicy ?? loadPolicy,
      maxBytes: roundConfig.maxResourceBytes,
      signal,
      onProgress: reportProgress,
      expectedBytes: resource.bytes,
      expectedSha256: resource.sha256,
    })
    return { ...fetched, resource, loadedAt: now() }
  } finally {
    endProgress(url)
  }
}
