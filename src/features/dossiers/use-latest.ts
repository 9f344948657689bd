import { type RefObject, useRef } from 'react'

/** The value of the last drawing, for handlers that must not change with it. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value)
  ref.current = value
  return ref
}
