import { useEffect, useRef, useState } from 'react'

/**
 * What an open file answers, and the answer before until then. `subject` is what is asked about (a table as understood
 * now), `key` what is asked of it.
 */
export function useAsked<T>(subject: unknown, key: string, ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  const latest = useRef(ask)
  latest.current = ask
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another subject or question, not for another closure
  useEffect(() => {
    let isOver = false
    latest.current().then(
      (value) => !isOver && setAnswer(value),
      // the file was closed meanwhile, or is understood anew: another answer follows
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [subject, key])
  return answer
}
