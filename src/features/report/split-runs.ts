import type { Run } from '~/domain/report/report'

/** How a run stands on the page. */
export type WriteRun = (run: Run) => string

/**
 * The part of a sentence from one character to another, as it is written: a paragraph that runs over a sheet is parted
 * at the first letter of a line. Runs keep what they are bound to.
 */
export function splitRuns(runs: readonly Run[], from: number, to: number, write: WriteRun): Run[] {
  const parts: Run[] = []
  let at = 0
  for (const run of runs) {
    const text = write(run)
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
    at += text.length
    if (start >= end) continue
    parts.push(run.kind === 'footnote' || end - start === text.length ? run : { ...run, text: text.slice(start, end) })
  }
  return parts
}
