/** Every way in which a file can fail to be read. The sentences are in load-error-messages.ts. */
export type LoadErrorCode =
  | 'badAddress'
  | 'foreignOrigin'
  | 'notFound'
  | 'refused'
  | 'server'
  | 'timeout'
  | 'offline'
  | 'network'
  | 'truncated'
  | 'wrongHash'
  | 'tooLarge'
  | 'webPage'
  | 'notUtf8'
  | 'notJson'
  | 'notCsv'
  | 'wrongSchema'
  | 'unknownVersion'
  | 'missingResource'
  | 'aborted'
  /** A round of this computer that is not (or no longer) on it. */
  | 'notFoundHere'
  /** This browser keeps nothing, so no round of this computer can be read. */
  | 'notKept'

export type LoadErrorParams = Readonly<Record<string, string | number>>

/** A failure as plain data, for the cache, the query keys and the worker's border. */
export interface LoadFailure {
  readonly code: LoadErrorCode
  readonly params: LoadErrorParams
}

const NAME = 'LoadError'

/** A file that could not be read. `message` carries code and params, so that it survives a worker's border. */
export class LoadError extends Error implements LoadFailure {
  override readonly name = NAME
  readonly code: LoadErrorCode
  readonly params: LoadErrorParams

  constructor(code: LoadErrorCode, params: LoadErrorParams = {}) {
    super(JSON.stringify({ code, params }))
    this.code = code
    this.params = params
  }
}

/** `error` as a LoadError, also where a worker's border has turned it into a bare Error; null for anything else. */
export function asLoadError(error: unknown): LoadError | null {
  if (error instanceof LoadError) return error
  if (!(error instanceof Error) || error.name !== NAME) return null
  const { code, params } = JSON.parse(error.message) as LoadFailure
  return new LoadError(code, params)
}

/** The round has no such part: nothing is broken, there is nothing to show. */
export const isMissingPart = (error: unknown): boolean => asLoadError(error)?.code === 'missingResource'
