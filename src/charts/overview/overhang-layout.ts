import type { PatternName } from '../figure/pattern-context'
import { textWidth } from '../figure/text-width'
import type { OverhangGroup, OverhangModel } from './overhang-model'

export interface Bar {
  readonly x: number
  readonly width: number
}

export interface Segment extends Bar {
  readonly pattern: PatternName
}

export interface PlacedText {
  readonly x: number
  /** 0 = first line under the bar. */
  readonly line: number
  readonly text: string
}

export interface GroupLayout {
  readonly group: OverhangGroup
  /** Left edge of the group. */
  readonly x: number
  readonly segments: readonly Segment[]
  /** What reaches past the limit ('extra'), or what is missing up to it ('short', 'unknown'). */
  readonly rest: (Bar & { readonly kind: 'extra' | 'short' | 'unknown' }) | null
  readonly limitX: number
  readonly labels: readonly PlacedText[]
  /** How many lines the labels take. */
  readonly lines: number
}

/** Paper between two segments. */
const SEGMENT_GAP = 1.5
const LABEL_PX = 14
const LABEL_GAP = 10

/** Longest that the group reaches: its parts or its limit. Unit: dossiers. */
const extentOf = ({ limit, parts }: OverhangGroup): number =>
  Math.max(
    limit,
    parts.reduce((sum, { value }) => (value === null ? sum : sum + value), 0),
  )

export interface GroupsFrame {
  readonly width: number
  /** How much larger than 16 px the reader set the text. */
  readonly scale: number
  /** Written under the parts: "quá hạn 56". */
  readonly nameOf: (part: OverhangGroup['parts'][number]) => string
}

/**
 * Both groups at one scale: side by side with room between them for what the overhang is called, or one under the other
 * on a narrow screen. Unit: CSS pixels.
 */
export function layoutGroups(
  { groups }: OverhangModel,
  { width, scale, nameOf }: GroupsFrame,
  arrangement: 'beside' | 'below',
): readonly [GroupLayout, GroupLayout] {
  const [left, right] = groups
  const label = 46 * scale
  if (arrangement === 'below') {
    const perDossier = (width - 28) / Math.max(extentOf(left), extentOf(right), 1)
    const place = (group: OverhangGroup) => layoutGroup(group, 0, perDossier, width, { scale, nameOf })
    return [place(left), place(right)]
  }
  const between = 90
  const afterRight = right.difference === null || right.difference === 0 ? 0 : label
  const perDossier = (width - between - label - afterRight) / Math.max(extentOf(left) + extentOf(right), 1)
  const rightX = width - afterRight - extentOf(right) * perDossier
  return [
    layoutGroup(left, 0, perDossier, Math.max(extentOf(left) * perDossier + label, 120), { scale, nameOf }),
    layoutGroup(right, rightX, perDossier, width - afterRight - rightX, { scale, nameOf }),
  ]
}

function layoutGroup(
  group: OverhangGroup,
  x: number,
  perDossier: number,
  labelWidth: number,
  { scale, nameOf }: Omit<GroupsFrame, 'width'>,
): GroupLayout {
  const limitX = x + group.limit * perDossier
  const segments: Segment[] = []
  let [at, counted] = [x, 0]
  for (const { pattern, value } of group.parts) {
    if (value === null) continue
    counted += value
    // the part that passes the limit is cut there: what is past it is drawn as what it is
    const end = Math.min(x + counted * perDossier, Math.max(limitX, at))
    if (end > at) segments.push({ pattern, x: at, width: Math.max(end - at - SEGMENT_GAP, 0.75) })
    at = Math.max(at, end)
  }
  const past = x + counted * perDossier
  const unknown = group.parts.some(({ value }) => value === null)
  const rest =
    past > limitX + 0.01
      ? { kind: 'extra' as const, x: limitX, width: past - limitX }
      : past < limitX - 0.01
        ? { kind: unknown ? ('unknown' as const) : ('short' as const), x: past, width: limitX - past }
        : null
  const centres = centresOf(group, x, perDossier)
  const labels = placeLabels(
    group.parts.map((part, index) => ({ text: nameOf(part), centre: centres[index] ?? x })),
    x,
    x + labelWidth,
    LABEL_PX * scale,
  )
  return { group, x, segments, rest, limitX, labels, lines: Math.max(...labels.map(({ line }) => line), 0) + 1 }
}

function centresOf({ parts }: OverhangGroup, x: number, perDossier: number): number[] {
  let counted = 0
  return parts.map(({ value }) => {
    const half = value === null ? 0 : value / 2
    const centre = x + (counted + half) * perDossier
    counted += half * 2
    return centre
  })
}

/** Under their part where they fit, pushed apart where they do not, on a line of their own as the last resort. */
export function placeLabels(
  wanted: readonly { text: string; centre: number }[],
  from: number,
  to: number,
  fontPx: number,
): PlacedText[] {
  const placed: PlacedText[] = []
  let [free, line] = [from, 0]
  for (const { text, centre } of wanted) {
    const size = textWidth(text, fontPx)
    const x = Math.max(Math.min(centre - size / 2, to - size), free)
    if (x + size > to + 1 && placed.length > 0) {
      line += 1
      placed.push({ text, line, x: Math.max(from, Math.min(centre - size / 2, to - size)) })
      free = from
    } else {
      placed.push({ text, line, x })
      free = x + size + LABEL_GAP
    }
  }
  return placed
}

/** Parts of a whole along `width`, paper between them. A missing part leaves the rest of the bar to no one. */
export function layoutWhole(values: readonly number[], width: number): Bar[] {
  const sum = values.reduce((a, b) => a + b, 0)
  let at = 0
  return values.map((value, index) => {
    const size = sum === 0 ? 0 : (value / sum) * width
    const bar = { x: at, width: Math.max(size - (index < values.length - 1 ? SEGMENT_GAP : 0), 0) }
    at += size
    return bar
  })
}
