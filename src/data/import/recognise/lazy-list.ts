/**
 * A list whose items are made when they are asked for and not kept: a million records are a few numbers each until somebody
 * reads them. Reads like any array, in every way; writing throws. It cannot be cloned to another thread: copy it first
 * (`[...list]`).
 */
export function lazyList<T>(length: number, make: (place: number) => T): readonly T[] {
  const none: T[] = []
  none.length = length
  return new Proxy(none, {
    get: (target, key, receiver) => {
      const place = placeOf(key, length)
      return place === -1 ? Reflect.get(target, key, receiver) : make(place)
    },
    has: (target, key) => placeOf(key, length) !== -1 || Reflect.has(target, key),
    getOwnPropertyDescriptor: (target, key) => {
      const place = placeOf(key, length)
      if (place === -1) return Reflect.getOwnPropertyDescriptor(target, key)
      return { value: make(place), writable: false, enumerable: true, configurable: true }
    },
    ownKeys: () => [...Array.from({ length }, (_, place) => String(place)), 'length'],
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
  })
}

/** The first items of a list, read through it. */
export const firstOf = <T>(list: readonly T[], count: number): readonly T[] =>
  lazyList(count, (place) => list[place] as T)

function refuse(): never {
  throw new TypeError('this list is only read')
}

/** The place that a key names; −1 where it names none. */
function placeOf(key: string | symbol, length: number): number {
  if (typeof key === 'symbol') return -1
  const first = key.charCodeAt(0)
  if (first < 48 || first > 57) return -1
  const place = Number(key)
  return Number.isInteger(place) && place < length ? place : -1
}
