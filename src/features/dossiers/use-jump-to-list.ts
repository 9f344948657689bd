import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useSearch } from 'wouter'
import { LIST_ID } from '~/domain/cube/filter-address'

/** Brings the list into view and its heading into focus: on demand, and where the address ends in its name. */
export function useJumpToList(): { readonly list: RefObject<HTMLElement | null>; readonly jump: () => void } {
  const list = useRef<HTMLElement>(null)
  const search = useSearch()
  const jump = useCallback(() => {
    const heading = list.current?.querySelector<HTMLElement>('h2')
    heading?.focus({ preventScroll: true })
    // not in every environment of the tests
    list.current?.scrollIntoView?.({ block: 'start' })
  }, [])
  const seen = useRef<string | null>(null)
  useEffect(() => {
    const place = `${search}${window.location.hash}`
    if (seen.current === place) return
    seen.current = place
    if (window.location.hash === `#${LIST_ID}`) jump()
  }, [search, jump])
  return { list, jump }
}
