import { useEffect, useRef } from 'react'

/** For what appears above the fold while the reader is below it: brings it into view once it is there. */
export function useBroughtIntoView<T extends HTMLElement>() {
  const ref = useRef<T>(null)
  useEffect(() => ref.current?.scrollIntoView({ block: 'center' }), [])
  return ref
}
