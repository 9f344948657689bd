import type { RowIssue } from '~/domain/shared/provenance'
import type { FileReading } from './use-round-reading'

/** How much of a package was read. Unit: files, rows, places. */
export interface ReadingCounts {
  readonly files: number
  readonly read: number
  readonly reading: number
  readonly stopped: number
  readonly failed: number
  /** Data rows in the files that were read. */
  readonly rows: number
  readonly setAside: number
  /** Places that were loaded and should be looked at. */
  readonly doubtful: number
}

export function countReading(files: readonly FileReading[], issues: readonly RowIssue[]): ReadingCounts {
  const inState = (state: FileReading['state']) => files.filter((file) => file.state === state).length
  const reads = files.flatMap(({ table }) => (table?.read ? [table.read] : []))
  return {
    files: files.length,
    read: inState('read'),
    reading: inState('reading'),
    stopped: inState('stopped'),
    failed: inState('failed'),
    rows: reads.reduce((sum, { rows }) => sum + rows, 0),
    setAside: reads.reduce((sum, { setAside }) => sum + setAside, 0),
    doubtful: issues.filter(({ severity }) => severity === 'warning').length,
  }
}
