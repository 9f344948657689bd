import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'

/** How a value stands in the address. `write` sets or deletes its own parameters and leaves all others alone. */
export interface UrlCodec<T> {
  read(params: URLSearchParams): T
  write(value: T, params: URLSearchParams): void
}

/**
 * State that lives in the address, so that a link and Back bring it again. Declare the codec outside the component.
 * 'push' makes a step for Back (a filter chosen), 'replace' none (a brush being dragged).
 */
export function useUrlState<T>(codec: UrlCodec<T>): readonly [T, (value: T, how?: 'push' | 'replace') => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const latest = useRef(search)
  latest.current = search
  const value = useMemo(() => codec.read(new URLSearchParams(search)), [codec, search])
  const set = useCallback(
    (next: T, how: 'push' | 'replace' = 'push') => {
      const params = new URLSearchParams(latest.current)
      codec.write(next, params)
      const text = params.toString()
      if (text === latest.current) return
      latest.current = text
      navigate(text === '' ? path : `${path}?${text}`, { replace: how === 'replace' })
    },
    [codec, navigate, path],
  )
  return [value, set]
}
