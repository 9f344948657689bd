import { useEffect, useState } from 'react'

/** A choice that shows at once, though it is kept a moment later: what is wanted until the kept value follows. */
export function useWanted<T>(kept: T, keep: (value: T) => void): readonly [T, (value: T) => void] {
  const [wanted, setWanted] = useState<{ readonly value: T } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is kept now, nothing is waited for any more
  useEffect(() => setWanted(null), [kept])
  return [
    wanted === null ? kept : wanted.value,
    (value) => {
      setWanted({ value })
      keep(value)
    },
  ]
}
