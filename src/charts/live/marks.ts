import type { PatternName } from '~/charts/figure/pattern-context'
import type { TableModel } from '~/ui/table/table-model'

/** Part of a mark, of one fill. */
export interface Segment {
  readonly key: string
  readonly pattern: PatternName
  /** Selected dossiers. */
  readonly count: number
}

/** A column or a bar: what is selected stands filled inside the outline of all. */
export interface Mark {
  readonly key: string
  readonly label: string
  readonly segments: readonly Segment[]
  readonly selected: number
  readonly all: number
  /** "13 / 19", or "13" where everything is selected. */
  readonly value: string
  /** Further words at the end of a bar: "6,74 % của 356". */
  readonly note?: string
  /** Whether the filter names it. */
  readonly picked: boolean
  /** Read to those who do not see it. */
  readonly description: string
}

/** What every live drawing says around itself. */
export interface LiveModel {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly source: string
  readonly fileName: string
  readonly table: TableModel
}

export interface MarksModel extends LiveModel {
  readonly marks: readonly Mark[]
  /** Largest `all`: the scale does not move under the brush. */
  readonly max: number
  /** Letters that the longest note can have, whatever is selected: room that does not change under the brush. */
  readonly noteLetters?: number
  /** Marks that stand together under one word, in their order; sizes add up to the number of marks. */
  readonly groups?: readonly { readonly label: string; readonly size: number }[]
  /** What each fill means, where a mark has several. */
  readonly key?: readonly { readonly pattern: PatternName; readonly label: string }[]
}

/** In charts a click picks a mark by key. */
export type OnPick = (key: string) => void

/** Whether two marks draw the same: a mark is drawn again only when it does not. */
const sameMark = (a: Mark, b: Mark): boolean =>
  a.key === b.key &&
  a.label === b.label &&
  a.value === b.value &&
  a.note === b.note &&
  a.picked === b.picked &&
  a.all === b.all &&
  a.description === b.description &&
  a.segments.length === b.segments.length &&
  a.segments.every(({ count, pattern }, i) => count === b.segments[i]?.count && pattern === b.segments[i]?.pattern)

/** For `memo`: everything but the mark by identity, the mark by what it draws. */
export const sameProps = <P extends { readonly mark: Mark }>(a: P, b: P): boolean =>
  (Object.keys(a) as (keyof P)[]).every((key) => key === 'mark' || a[key] === b[key]) && sameMark(a.mark, b.mark)
