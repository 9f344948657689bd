/** What does not have the shape that is needed: where, what should stand there, and what does. */
export class BadShape extends Error {
  override readonly name = 'BadShape'
  /** As in "resources.0.path"; '' for the whole. */
  readonly path: string
  readonly expected: string
  /** Null where nothing stands there. */
  readonly found: string | null

  constructor(path: string, expected: string, input: unknown) {
    super(`${path}: ${expected}`)
    this.path = path
    this.expected = expected
    this.found = input === undefined ? null : nameOf(input)
  }
}

/**
 * Takes what came out of JSON at `path` for a T, or throws BadShape.
 *
 * Written here and not taken from the library that checks files later: the descriptor is read before the first figure,
 * and the library would bring all that those later checks use (docs/decisions/0011-shapes-checked-before-the-first-figure.md).
 */
export type Shape<T> = (input: unknown, path: string) => T

const LONGEST_NAME = 60

/** Texts, numbers and null as they stand in JSON; of the others only what they are. */
function nameOf(input: unknown): string {
  if (Array.isArray(input)) return 'Array'
  if (typeof input === 'object' && input !== null) return 'Object'
  const written = JSON.stringify(input) ?? typeof input
  return written.length > LONGEST_NAME ? `${written.slice(0, LONGEST_NAME)}…` : written
}

const where =
  <T>(is: (input: unknown) => input is T, expected: string): Shape<T> =>
  (input, path) => {
    if (is(input)) return input
    throw new BadShape(path, expected, input)
  }

const isString = (input: unknown): input is string => typeof input === 'string'

export const anyText: Shape<string> = where(isString, 'string')
export const someText: Shape<string> = where(
  (input): input is string => isString(input) && input !== '',
  'non-empty string',
)
export const wholeNumber: Shape<number> = where(
  (input): input is number => Number.isSafeInteger(input) && Number(input) >= 0,
  'integer ≥ 0',
)
/** A text that `is` accepts; `expected` says which. */
export const textThat = <T extends string>(is: (text: string) => text is T, expected: string): Shape<T> =>
  where((input): input is T => isString(input) && is(input), expected)
export const textLike = (pattern: RegExp, expected: string): Shape<string> =>
  where((input): input is string => isString(input) && pattern.test(input), expected)
export const oneOf = <const T extends string>(allowed: readonly T[]): Shape<T> =>
  where((input): input is T => allowed.some((each) => each === input), allowed.map((each) => `"${each}"`).join(' | '))

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (input, path) =>
    input === null ? null : shape(input, path)
/** `otherwise` where nothing stands there. */
export const orElse =
  <T, D>(shape: Shape<T>, otherwise: D): Shape<T | D> =>
  (input, path) =>
    input === undefined ? otherwise : shape(input, path)
export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (input, path) => {
    if (!Array.isArray(input)) throw new BadShape(path, 'Array', input)
    return input.map((item, index) => shape(item, below(path, index)))
  }

type Shapes = Readonly<Record<string, Shape<unknown>>>
type Read<S extends Shapes> = { readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never }

/** An object with the given keys, and some that may be missing; further keys are left alone, and not taken over. */
export const objectOf =
  <S extends Shapes, O extends Shapes = Record<never, never>>(
    needed: S,
    optional?: O,
  ): Shape<Read<S> & Partial<Read<O>>> =>
  (input, path) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new BadShape(path, 'Object', input)
    const given = new Map<string, unknown>(Object.entries(input))
    const read: Record<string, unknown> = {}
    for (const [key, shape] of Object.entries(needed)) read[key] = shape(given.get(key), below(path, key))
    for (const [key, shape] of Object.entries(optional ?? {})) {
      if (given.get(key) !== undefined) read[key] = shape(given.get(key), below(path, key))
    }
    return read as Read<S> & Partial<Read<O>>
  }

const below = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
