import type { MeasuredBlock, SheetMeasures } from '~/domain/report/paginate'
import type { Report, ReportBlock } from '~/domain/report/report'
import type { Batch } from './sheet-batches'
import { CONTINUED_PX, NOTES_GAP_PX, SHEET_TEXT_PX, SLACK_PX } from './sheet-sizes'

export interface MeasuredReport {
  readonly blocks: readonly MeasuredBlock[]
  readonly measures: SheetMeasures
  /** First letter of each line of the paragraphs that may be parted, by block. Unit: letters as written. */
  readonly lineStarts: ReadonlyMap<string, readonly number[]>
}

/** What was measured so far, batch by batch. */
export interface Measuring {
  readonly blocks: Map<string, MeasuredBlock>
  readonly lineStarts: Map<string, readonly number[]>
  measures: SheetMeasures | null
}

export const startMeasuring = (): Measuring => ({ blocks: new Map(), lineStarts: new Map(), measures: null })

/** Paragraphs of fewer lines stay whole: two lines on either side is the least. */
const LEAST_LINES = 2

/** Heights of a batch under `root`, where it stands as one column of the sheet's text width; footnotes with the first. */
export function measureBatch(measuring: Measuring, root: HTMLElement, batch: Batch): void {
  const elements = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-block]')].map((e) => [e.dataset.block ?? '', e]),
  )
  for (const { block, slice } of batch) {
    const element = elements.get(block.key)
    if (element === undefined) continue
    const measured = measureBlock(block, element, measuring.lineStarts)
    const before = slice === undefined || slice.isFirst ? undefined : measuring.blocks.get(block.key)
    measuring.blocks.set(block.key, before === undefined ? measured : joined(before, measured))
  }
  measuring.measures ??= measureNotes(root)
}

/** A table whose rows were measured in two goes. */
const joined = (first: MeasuredBlock, rest: MeasuredBlock): MeasuredBlock => ({
  ...first,
  pieces: [...first.pieces, ...rest.pieces],
  pieceNotes: [...first.pieceNotes, ...rest.pieceNotes],
  after: rest.after,
  minFirst: Math.min(2, first.pieces.length + rest.pieces.length),
  minLast: Math.min(2, first.pieces.length + rest.pieces.length),
})

/** Everything that was measured, in printing order. */
export function measuredReport({ blocks: known, lineStarts, measures }: Measuring, report: Report): MeasuredReport {
  const blocks = report.sections.flatMap(({ blocks: list, startsSheet }, section) =>
    list.flatMap((block, index) => {
      const measured = known.get(block.key)
      if (measured === undefined) return []
      // No signature stands alone on a sheet: the last paragraph goes with it.
      const next = list[index + 1] ?? report.sections[section + 1]?.blocks[0]
      const keepWithNext = measured.keepWithNext || next?.kind === 'signOff'
      return [{ ...measured, keepWithNext, startsSheet: startsSheet && index === 0 }]
    }),
  )
  if (measures === null) throw new RangeError('nothing was measured')
  return { blocks, measures, lineStarts }
}

function measureNotes(root: HTMLElement): SheetMeasures {
  const height = SHEET_TEXT_PX - SLACK_PX
  const box = root.querySelector<HTMLElement>('[data-footnotes]')
  const notes = [...root.querySelectorAll<HTMLElement>('[data-footnote]')]
  const noteHeights = Object.fromEntries(notes.map((note) => [note.dataset.footnote ?? '', heightOf(note)]))
  const sum = Object.values(noteHeights).reduce((a, b) => a + b, 0)
  return { height, noteHeights, noteRule: NOTES_GAP_PX + (box === null ? 0 : heightOf(box) - sum) }
}

const heightOf = (element: Element) => element.getBoundingClientRect().height

const marksIn = (element: Element): string[] =>
  [...element.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset.note ?? '')

function measureBlock(
  block: ReportBlock,
  element: HTMLElement,
  lineStarts: Map<string, readonly number[]>,
): MeasuredBlock {
  const whole: MeasuredBlock = {
    key: block.key,
    pieces: [heightOf(element)],
    before: 0,
    beforeAgain: 0,
    after: 0,
    minFirst: 1,
    minLast: 1,
    keepWithNext: block.kind === 'heading',
    startsSheet: false,
    pieceNotes: [marksIn(element)],
  }
  if (block.kind === 'table') return measureTable(whole, element)
  if (block.kind === 'paragraph') return measureParagraph(whole, element, lineStarts)
  return whole
}

function measureTable(whole: MeasuredBlock, element: HTMLElement): MeasuredBlock {
  const rows = [...element.querySelectorAll('tbody tr')]
  const [first, last] = [rows[0], rows.at(-1)]
  const head = element.querySelector('thead')
  if (first === undefined || last === undefined || head === null) return whole
  const box = element.getBoundingClientRect()
  return {
    ...whole,
    pieces: rows.map(heightOf),
    before: first.getBoundingClientRect().top - box.top,
    beforeAgain: CONTINUED_PX + heightOf(head),
    after: box.bottom - last.getBoundingClientRect().bottom,
    minFirst: Math.min(2, rows.length),
    minLast: Math.min(2, rows.length),
    pieceNotes: rows.map(marksIn),
  }
}

function measureParagraph(
  whole: MeasuredBlock,
  element: HTMLElement,
  lineStarts: Map<string, readonly number[]>,
): MeasuredBlock {
  const paragraph = element.querySelector('p')
  if (paragraph === null) return whole
  const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
  const height = heightOf(paragraph)
  const count = Math.round(height / lineHeight)
  if (!(count >= 2 * LEAST_LINES)) return whole
  const { starts, notes } = readLines(paragraph, lineHeight, count)
  if (starts.length !== count) return whole
  lineStarts.set(whole.key, starts)
  return {
    ...whole,
    pieces: starts.map(() => height / count),
    after: heightOf(element) - height,
    minFirst: LEAST_LINES,
    minLast: LEAST_LINES,
    pieceNotes: notes,
  }
}

/** Where each line begins, letter by letter, and the footnotes marked in it. */
function readLines(paragraph: HTMLElement, lineHeight: number, count: number): { starts: number[]; notes: string[][] } {
  const starts: number[] = []
  const notes: string[][] = Array.from({ length: count }, () => [])
  const top = paragraph.getBoundingClientRect().top
  const lineAt = ({ top: y, height }: DOMRect) => Math.floor((y + height / 2 - top) / lineHeight)
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let offset = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    for (let index = 0; index < text.length; index++) {
      if (/\s/.test(text.charAt(index))) continue
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      if (lineAt(range.getBoundingClientRect()) >= starts.length) starts.push(offset + index)
    }
    offset += text.length
  }
  for (const mark of paragraph.querySelectorAll<HTMLElement>('[data-note]')) {
    notes[Math.min(count - 1, lineAt(mark.getBoundingClientRect()))]?.push(mark.dataset.note ?? '')
  }
  return { starts, notes }
}
