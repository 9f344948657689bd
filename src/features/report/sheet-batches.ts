import type { Report, ReportBlock } from '~/domain/report/report'
import type { Slice } from './BlockView'

/** A block, or some rows of a long table, to be measured at one go. */
export interface BatchPart {
  readonly block: ReportBlock
  readonly slice: Slice | undefined
}

export type Batch = readonly BatchPart[]

/** About what one frame can lay out without holding the page up. Unit: rows of a table. */
const ROWS_A_BATCH = 80
/** A paragraph or a drawing costs about as much. */
const OTHER_BLOCK = 2

/**
 * The report in pieces that are measured one after the other, so that the page answers in between: laying out a list of
 * 1.338 rows at once would hold it up for a second. Columns of tables are fixed, so that rows are as tall in any piece.
 */
export function sheetBatches({ sections }: Report): Batch[] {
  const batches: BatchPart[][] = [[]]
  let room = ROWS_A_BATCH
  const put = (part: BatchPart, cost: number) => {
    batches.at(-1)?.push(part)
    room -= cost
    if (room > 0) return
    batches.push([])
    room = ROWS_A_BATCH
  }
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table' || block.rows.length <= room) {
      put({ block, slice: undefined }, block.kind === 'table' ? block.rows.length : OTHER_BLOCK)
      continue
    }
    const count = block.rows.length
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + room)
      put({ block, slice: { from, to, isFirst: from === 0, isLast: to === count } }, to - from)
      from = to
    }
  }
  return batches.filter((batch, index) => batch.length > 0 || index === 0)
}
