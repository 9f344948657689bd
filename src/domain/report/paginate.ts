/**
 * A block as it was measured on the sheet: pieces (rows of a table, lines of a paragraph, or the whole of a figure) that
 * may be parted from each other. Unit of every height: CSS px, margins included; heights add up.
 */
export interface MeasuredBlock {
  readonly key: string
  /** At least one. */
  readonly pieces: readonly number[]
  /** What stands above the first piece: caption and head of a table. */
  readonly before: number
  /** What stands above the first piece where the block goes on: the repeated head. */
  readonly beforeAgain: number
  /** What stands below the last piece: margin, note of a table. */
  readonly after: number
  /** Fewest pieces left on a sheet that the block runs out of, and fewest carried to the sheet it ends on. */
  readonly minFirst: number
  readonly minLast: number
  /** A heading: never the last thing on a sheet. */
  readonly keepWithNext: boolean
  readonly startsSheet: boolean
  /** Footnotes marked in each piece. */
  readonly pieceNotes: readonly (readonly string[])[]
}

/** A part of a block on one sheet: pieces `from` up to, not including, `to`. */
export interface BlockSlice {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

export interface SheetPlan {
  readonly slices: readonly BlockSlice[]
  /** Footnotes first marked on this sheet, in order. */
  readonly notes: readonly string[]
}

export interface SheetMeasures {
  /** Height for text and footnotes. */
  readonly height: number
  readonly noteHeights: Readonly<Record<string, number>>
  /** The line above the footnotes with its margins. */
  readonly noteRule: number
}

interface OpenSheet {
  slices: BlockSlice[]
  notes: string[]
  used: number
}

/**
 * Puts blocks on sheets, in order: nothing is cut, a heading stays with what follows, a table's head is paid again on
 * each sheet it reaches, a footnote stands at the foot of the sheet of its first mark. A piece that is taller than a
 * sheet gets one of its own.
 */
export function paginate(blocks: readonly MeasuredBlock[], measures: SheetMeasures): SheetPlan[] {
  const sheets: OpenSheet[] = []
  const printed = new Set<string>()
  let sheet: OpenSheet = { slices: [], notes: [], used: 0 }

  const turn = () => {
    if (sheet.slices.length > 0) sheets.push(sheet)
    sheet = { slices: [], notes: [], used: 0 }
  }
  const fits = (height: number, notes: readonly string[]) => {
    const fresh = [...new Set(notes)].filter((id) => !printed.has(id))
    return sheet.used + height + notesHeight([...sheet.notes, ...fresh], measures) <= measures.height
  }
  const put = (slice: BlockSlice, height: number, notes: readonly string[]) => {
    sheet.slices.push(slice)
    sheet.used += height
    for (const id of notes) {
      if (printed.has(id)) continue
      printed.add(id)
      sheet.notes.push(id)
    }
  }

  blocks.forEach((block, index) => {
    if (block.startsSheet) turn()
    const opening = openingOf(blocks, index)
    if (!fits(opening.height, opening.notes)) turn()
    for (let from = 0; from < block.pieces.length; ) {
      const to = furthest(block, from, fits)
      if (to === from && sheet.slices.length > 0) {
        turn()
        continue
      }
      // On an empty sheet at least one piece is set, however tall, or the run would never end.
      const end = to === from ? from + 1 : to
      const isLast = end === block.pieces.length
      const slice = { key: block.key, from, to: end, isFirst: from === 0, isLast }
      put(slice, sliceHeight(block, from, end), notesIn(block, from, end))
      from = end
      if (!isLast) turn()
    }
  })
  turn()
  return sheets.map(({ slices, notes }) => ({ slices, notes }))
}

const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0)

const notesHeight = (ids: readonly string[], { noteHeights, noteRule }: SheetMeasures): number =>
  ids.length === 0 ? 0 : noteRule + total(ids.map((id) => noteHeights[id] ?? 0))

const notesIn = (block: MeasuredBlock, from: number, to: number) => block.pieceNotes.slice(from, to).flat()

const sliceHeight = (block: MeasuredBlock, from: number, to: number): number =>
  (from === 0 ? block.before : block.beforeAgain) +
  total(block.pieces.slice(from, to)) +
  (to === block.pieces.length ? block.after : 0)

/** The last piece that still fits, so that enough stay behind for the next sheet; `from` itself where none does. */
function furthest(
  block: MeasuredBlock,
  from: number,
  fits: (height: number, notes: readonly string[]) => boolean,
): number {
  const count = block.pieces.length
  const most = count - Math.max(1, block.minLast)
  const least = from + Math.max(1, from === 0 ? block.minFirst : 1)
  const notes: string[] = []
  let height = from === 0 ? block.before : block.beforeAgain
  let best = from
  for (let to = from + 1; to <= count; to++) {
    height += block.pieces[to - 1] ?? 0
    notes.push(...(block.pieceNotes[to - 1] ?? []))
    if (!fits(to === count ? height + block.after : height, notes)) break
    if (to === count || (to >= least && to <= most)) best = to
  }
  return best
}

/** The least that must stand together from this block on: headings, and the first pieces of what they head. */
function openingOf(blocks: readonly MeasuredBlock[], index: number): { height: number; notes: string[] } {
  let height = 0
  const notes: string[] = []
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || (at > index && block.startsSheet)) break
    const count = block.pieces.length
    const to = count < block.minFirst + block.minLast ? count : block.minFirst
    height += sliceHeight(block, 0, to)
    notes.push(...notesIn(block, 0, to))
    if (!block.keepWithNext) break
  }
  return { height, notes }
}
