import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Width of the element in CSS pixels, measured before the first paint and again whenever it changes. Null until the
 * element is on the page, and where nothing is laid out (a hidden element, a test without layout).
 */
export function useElementWidth<E extends Element>(): readonly [RefObject<E | null>, number | null] {
  const ref = useRef<E | null>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width)
      setWidth(measured > 0 ? measured : null)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
