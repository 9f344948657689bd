import { useEffect, useState } from 'react'
import { type DeskFile, takenTables } from './desk-file'
import { codesAside } from './row-problems'

/** How many rows the decisions put aside, counted where the rows are; null until then. */
export function useAside(files: readonly DeskFile[]): number | null {
  const [aside, setAside] = useState<number | null>(null)
  useEffect(() => {
    let isOver = false
    const counts = files.flatMap((file) => {
      const { state } = file
      if (state.kind !== 'open' || state.isBusy) return []
      return takenTables([file]).map(async ({ table, decisions }) => {
        const codes = codesAside(table.tallies, decisions)
        return codes.length === 0 ? 0 : state.session.countAside(table.tableIndex, codes)
      })
    })
    Promise.all(counts).then(
      (all) => !isOver && setAside(all.reduce((sum, count) => sum + count, 0)),
      // a file was taken off the desk meanwhile: the next count is on its way
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [files])
  return aside
}
