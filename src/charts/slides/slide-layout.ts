import type { SlideMark } from '~/domain/meeting/slide'
import { textWidth } from '../figure/text-width'
import { wrapLabel } from '../live/wrap-label'

/** The drawing of a slide, in units of which a screen is 1920 wide. */
export const DRAWING = { width: 1728, height: 540 } as const
/** Texts of a drawing: nothing under 28, also where it is drawn a little smaller than planned. */
const TEXT = { label: 36, value: 48, note: 36, key: 34 } as const

export interface Box {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedMark {
  readonly mark: SlideMark
  readonly parts: readonly (Box & { readonly fill: SlideMark['parts'][number]['fill'] })[]
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] } | null
  readonly value: { readonly x: number; readonly y: number } | null
  readonly note: { readonly x: number; readonly y: number } | null
  /** What is clicked and outlined. */
  readonly hit: Omit<Box, 'key'>
}

const KEY_HEIGHT = 58
const COLUMN_TOP = 112
const COLUMN_LABELS = 60
const WIDEST_COLUMN = 116
const LINE = 42
const WIDEST_LABEL = 620
const THICKEST_BAR = 52

const sumOf = (mark: SlideMark) => mark.parts.reduce((sum, { value }) => sum + value, 0)
const longestOf = (marks: readonly SlideMark[]) => Math.max(1, ...marks.map(sumOf))

/** Upright columns on a base line, values above, labels below; of many columns only some are labelled. */
export function layoutColumns(marks: readonly SlideMark[]): { readonly base: number; readonly marks: PlacedMark[] } {
  const base = DRAWING.height - COLUMN_LABELS
  const band = DRAWING.width / Math.max(1, marks.length)
  const width = Math.min(WIDEST_COLUMN, band * 0.66)
  const perUnit = (base - COLUMN_TOP) / longestOf(marks)
  const widest = Math.max(0, ...marks.map(({ label }) => textWidth(label, TEXT.label)))
  const step = Math.max(1, Math.ceil((widest + 12) / band))
  return {
    base,
    marks: marks.map((mark, index) => {
      const middle = (index + 0.5) * band
      let y = base
      const parts = mark.parts.map(({ key, fill, value }) => {
        const height = value * perUnit
        y -= height
        return { key, fill, x: middle - width / 2, y, width, height }
      })
      return {
        mark,
        parts,
        label: index % step === 0 ? { x: middle, y: base + 48, lines: [mark.label] } : null,
        value: textWidth(mark.text, TEXT.value) <= band ? { x: middle, y: y - 16 } : null,
        note: null,
        hit: { x: index * band, y: 0, width: band, height: DRAWING.height },
      }
    }),
  }
}

export interface BarsFrame {
  /** Leaves room for the names of the fills. */
  readonly withKey: boolean
  /** 'each': every bar is as long as the longest. */
  readonly scale: 'shared' | 'each'
}

/** Lying bars: label at the left, value behind the bar, note at the right end. */
export function layoutBars(marks: readonly SlideMark[], { withKey, scale }: BarsFrame): PlacedMark[] {
  const top = withKey ? KEY_HEIGHT : 8
  const height = Math.min((DRAWING.height - top) / Math.max(1, marks.length), 108)
  const widest = Math.max(0, ...marks.map(({ label }) => textWidth(label, TEXT.label)))
  const labelWidth = Math.min(widest, WIDEST_LABEL)
  const noteWidth = Math.max(0, ...marks.map(({ note }) => (note === null ? 0 : textWidth(note, TEXT.note) + 24)))
  const valueWidth = Math.max(0, ...marks.map(({ text }) => textWidth(text, TEXT.value) + 20))
  const from = labelWidth + 28
  const longest = DRAWING.width - from - valueWidth - noteWidth
  const shared = longest / longestOf(marks)
  const thickness = Math.min(THICKEST_BAR, height * 0.62)
  return marks.map((mark, index) => {
    const y = top + index * height
    const middle = y + height / 2
    const perUnit = scale === 'shared' ? shared : longest / Math.max(1, sumOf(mark))
    let x = from
    const parts = mark.parts.map(({ key, fill, value }) => {
      const width = value * perUnit
      const part = { key, fill, x, y: middle - thickness / 2, width, height: thickness }
      x += width
      return part
    })
    const lines = wrapLabel(mark.label, labelWidth + 4, TEXT.label)
    return {
      mark,
      parts,
      label: { x: 0, y: middle + 13 - ((lines.length - 1) * LINE) / 2, lines },
      value: { x: x + 16, y: middle + 17 },
      note: mark.note === null ? null : { x: DRAWING.width, y: middle + 13 },
      hit: { x: 0, y: y + 2, width: DRAWING.width, height: height - 4 },
    }
  })
}

/** Where the names of the fills stand, one after the other. */
export function layoutKey(names: readonly string[]): readonly { readonly x: number; readonly text: number }[] {
  let x = 0
  return names.map((name) => {
    const place = { x, text: x + 46 }
    x += 46 + textWidth(name, TEXT.key) + 44
    return place
  })
}
