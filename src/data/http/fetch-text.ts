import type { LoadPolicy } from '~/config/load-policy'
import { asLoadError, LoadError, type LoadErrorCode } from './load-error'
import type { LoadProgress } from './load-progress'
import { sha256Of } from './sha256'

export interface FetchTextOptions {
  /** The file's name as people see it. */
  readonly file: string
  readonly policy: LoadPolicy
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined
  /** Announced size and hash; null where nothing is announced. */
  readonly expectedBytes?: number | null | undefined
  readonly expectedSha256?: string | null | undefined
}

/** A file as it came, checked against its announced size and hash. */
export interface FetchedText {
  /** In Unicode form NFC, so that the same word is the same text. */
  readonly text: string
  /** Unit: bytes. */
  readonly bytes: number
  /** 'unannounced': nobody named a hash. */
  readonly hashCheck: 'ok' | 'unannounced'
}

/** Failures that another try may cure. A 404 or a wrong column stays what it is. */
const curable: ReadonlySet<LoadErrorCode> = new Set(['server', 'timeout', 'network', 'truncated', 'wrongHash'])

/**
 * The text of a UTF-8 file. Tries again as often as the policy says; what still fails is thrown.
 * The retries are here and not in the query client, so that a file asked for by two queries is not tried nine times.
 * @throws LoadError, with the number of `tries` where there were several.
 */
export async function fetchText(url: string, options: FetchTextOptions): Promise<FetchedText> {
  const { policy, signal, file } = options
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(url, attempt, options)
    } catch (error) {
      const failure = asLoadError(error)
      if (failure === null) throw error
      const delayMs = policy.backoffMs[attempt - 1]
      if (!curable.has(failure.code) || delayMs === undefined) {
        throw new LoadError(failure.code, { ...failure.params, tries: attempt })
      }
      const totalBytes = options.expectedBytes ?? null
      options.onProgress?.({ url, file, loadedBytes: 0, totalBytes, phase: 'waiting', attempt: attempt + 1 })
      await policy.wait(delayMs, signal).catch(() => {
        throw new LoadError('aborted', { file, url })
      })
    }
  }
}

async function fetchOnce(url: string, attempt: number, options: FetchTextOptions): Promise<FetchedText> {
  const { file, signal, maxBytes, onProgress, expectedBytes = null, policy } = options
  const where = { file, url }
  const abort = new AbortController()
  const stop = () => abort.abort()
  if (signal?.aborted) throw new LoadError('aborted', where)
  signal?.addEventListener('abort', stop, { once: true })

  let timedOut = false
  const expire = () => {
    timedOut = true
    abort.abort()
  }
  let timer = setTimeout(expire, policy.timeoutMs)
  let loadedBytes = 0
  try {
    // A file is always asked for anew (the server may answer "not modified"): an old copy would not fit its descriptor.
    const cache = attempt === 1 ? 'no-cache' : 'reload'
    onProgress?.({ url, file, loadedBytes, totalBytes: expectedBytes, phase: 'asking', attempt })
    const response = await fetch(url, { signal: abort.signal, cache })
    refuseAnswer(response, url, where)
    const announced = contentLength(response)
    const totalBytes = expectedBytes ?? announced
    if (totalBytes !== null && totalBytes > maxBytes)
      throw new LoadError('tooLarge', { ...where, maxBytes, totalBytes })

    const chunks: Uint8Array<ArrayBuffer>[] = []
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      clearTimeout(timer)
      timer = setTimeout(expire, policy.timeoutMs)
      chunks.push(part.value)
      loadedBytes += part.value.byteLength
      onProgress?.({ url, file, loadedBytes, totalBytes, phase: 'reading', attempt })
      if (loadedBytes > maxBytes) throw new LoadError('tooLarge', { ...where, maxBytes, totalBytes: loadedBytes })
    }
    const whole = expectedBytes ?? announced
    if (whole !== null && loadedBytes < whole)
      throw new LoadError('truncated', { ...where, loadedBytes, totalBytes: whole })
    return await decode(join(chunks, loadedBytes), options, where)
  } catch (error) {
    if (error instanceof LoadError) throw error
    if (signal?.aborted) throw new LoadError('aborted', where)
    if (timedOut) throw new LoadError('timeout', { ...where, seconds: policy.timeoutMs / 1000, loadedBytes })
    if (loadedBytes > 0) throw new LoadError('truncated', { ...where, loadedBytes })
    throw new LoadError(globalThis.navigator?.onLine === false ? 'offline' : 'network', where)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    abort.abort()
  }
}

type Where = Readonly<{ file: string; url: string }>

function refuseAnswer(response: Response, url: string, where: Where): void {
  const { status } = response
  if (status === 404 || status === 410) throw new LoadError('notFound', { ...where, status })
  if (status >= 500) throw new LoadError('server', { ...where, status })
  if (!response.ok) throw new LoadError('refused', { ...where, status })
  // A redirect must not lead to an origin that the config does not know.
  if (response.redirected && new URL(response.url).origin !== new URL(url).origin) {
    throw new LoadError('foreignOrigin', { ...where, address: url, origin: new URL(response.url).origin })
  }
  // Servers of single-page apps answer an unknown path with their start page and status 200.
  if (response.headers.get('content-type')?.startsWith('text/html')) throw new LoadError('webPage', where)
}

/** Announced by the server, where that is the size of the file itself and not of its compressed form. */
function contentLength({ headers, type }: Response): number | null {
  const text = headers.get('content-length')
  // Another origin does not let us see content-encoding, so its length proves nothing.
  return text === null || type === 'cors' || headers.has('content-encoding') ? null : Number(text)
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

async function decode(bytes: Uint8Array<ArrayBuffer>, options: FetchTextOptions, where: Where): Promise<FetchedText> {
  const { expectedBytes = null, expectedSha256 = null } = options
  if (expectedBytes !== null && bytes.byteLength !== expectedBytes) {
    throw new LoadError('wrongHash', { ...where, totalBytes: expectedBytes, loadedBytes: bytes.byteLength })
  }
  if (expectedSha256 !== null && (await sha256Of(bytes)) !== expectedSha256.toLowerCase()) {
    throw new LoadError('wrongHash', { ...where, loadedBytes: bytes.byteLength })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
    return { text, bytes: bytes.byteLength, hashCheck: expectedSha256 === null ? 'unannounced' : 'ok' }
  } catch {
    throw new LoadError('notUtf8', where)
  }
}
