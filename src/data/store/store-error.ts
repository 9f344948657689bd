/** Why something could not be kept on this computer. */
export type StoreErrorCode =
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** The browser keeps nothing: a private window, or a rule of the office. */
  | 'forbidden'
  /** The round or a file of it is not here: it was deleted, perhaps in another tab. */
  | 'gone'
  | 'failed'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

/** Any failure of the browser's store as a StoreError. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return new StoreError('full', { cause: error })
  if (['SecurityError', 'InvalidStateError', 'ReferenceError', 'NotSupportedError'].includes(name)) {
    return new StoreError('forbidden', { cause: error })
  }
  return new StoreError('failed', { cause: error })
}
