import type { DossierFilter } from '../cube/dossier-filter'
import type { Run } from '../shared/run'
import type { Verdict } from '../shared/verdict'

/** Fills of a mark, as in every drawing of the product: outcomes of dossiers, state of equipment, no cause known. */
export type SlideFill = 'overdue' | 'pover' | 'intime' | 'unknown' | 'usable' | 'broken' | 'missing'

/** One screen of the meeting: one finding, with what it rests on. Every sentence is in the reader's language. */
export interface Slide {
  /** Stable: it stands in addresses and beside conclusions. */
  readonly id: string
  /** The finding, at most 80 characters. */
  readonly title: string
  /** Measure and unit, under the title. */
  readonly lead: string
  /** Figures that are made up: said in the lead line. */
  readonly illustrative: boolean
  readonly body: SlideBody
  /** Put to the room at the bottom, behind a red bar. */
  readonly question: string | null
  /** "Số công bố ngày 13/10/2025": always in the foot. */
  readonly source: string
  /** "kỳ 01/7 – 30/8/2025": always in the foot. */
  readonly period: string
  /** A sentence to read aloud: no signs, no abbreviations that nobody speaks. */
  readonly aloud: string
  /** The findings that the slide shows. */
  readonly findingIds: readonly string[]
  /** The room that shows what stands behind it: "/doi-soat", "/ho-so?ketqua=overdue". */
  readonly to: string | null
  /** Worth knowing, and not what the meeting is about: shown only where somebody adds it. */
  readonly extra: boolean
  /** Goes on with the list of the slide before. */
  readonly continued?: boolean
}

export type SlideBody =
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | { readonly kind: 'flow'; readonly sign: Verdict; readonly columns: readonly FlowColumn[] }
  | { readonly kind: 'sum'; readonly given: GivenSum; readonly tried: TriedSum | null }
  | { readonly kind: 'rates'; readonly head: readonly string[]; readonly rates: readonly RateRow[] }
  | { readonly kind: 'columns'; readonly marks: readonly SlideMark[]; readonly bracket: Bracket | null }
  | {
      readonly kind: 'bars'
      readonly marks: readonly SlideMark[]
      readonly key: readonly FillName[]
      /** 'each': every bar is a whole of its own (pieces, metres …), and only its parts compare. */
      readonly scale: 'shared' | 'each'
    }
  | { readonly kind: 'figures'; readonly figures: readonly SlideMark[] }
  | { readonly kind: 'words'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      readonly items: readonly ListItem[]
      readonly numbered: boolean
      /** Number of the first item, where the list goes on from the slide before. */
      readonly first?: number
    }

/** A total of the form with its parts: "1.281 đã giải quyết". */
export interface FlowColumn {
  readonly key: string
  /** Sign before it in the equation: "", "=", "+". */
  readonly before: '' | '=' | '+'
  readonly figure: string
  readonly name: string
  readonly parts: readonly { readonly key: string; readonly figure: string; readonly name: string }[]
}

/** A column addition that does not come out, as it was published. */
export interface GivenSum {
  readonly head: string
  readonly parts: readonly {
    readonly key: string
    readonly figure: string
    readonly name: string
    readonly doubtful: boolean
  }[]
  /** What the parts give, and beside what was published: "công bố 1.281," "thừa 3". */
  readonly result: string
  readonly published: string
  readonly difference: string
}

/** The same rules with another figure in the doubtful cell. */
export interface TriedSum {
  readonly head: string
  readonly lines: readonly FractionLine[]
}

/** "1.226 + 2 + **53**" over "1.338", and what it gives. */
export interface FractionLine {
  readonly key: string
  readonly name: string
  readonly top: readonly SumTerm[]
  /** Null: a plain sum. */
  readonly bottom: readonly SumTerm[] | null
  readonly result: string
  readonly fits: boolean
}

export interface SumTerm {
  readonly text: string
  /** The figure that is tried. */
  readonly tried: boolean
}

/** One convention: how the rate is made, and what it gives on the published figures. */
export interface RateRow {
  readonly key: string
  readonly name: string
  /** In the order of the head behind the name. */
  readonly cells: readonly RateCell[]
}

export interface RateCell {
  readonly key: string
  readonly formula: string
  readonly result: string
  /** Gives the published percentage of its kind; null: none was published. */
  readonly fits: boolean | null
}

/** A column, a bar or a figure that can be picked in the room. */
export interface SlideMark {
  /** Stable: it stands in the address while it is picked. */
  readonly key: string
  readonly label: string
  /** Null: not reported. Never drawn as 0. */
  readonly value: number | null
  readonly parts: readonly { readonly key: string; readonly fill: SlideFill; readonly value: number }[]
  /** Written on the mark: "24", "thiếu 4". */
  readonly text: string
  /** At the end of a bar: "24/356 = 6,74 %". */
  readonly note: string | null
  /** Shown large once it is picked. */
  readonly says: string
  readonly drill: Drill | null
}

/** Where the rows behind a mark come from; personal data are in neither. */
export type Drill =
  | { readonly kind: 'dossiers'; readonly filter: DossierFilter }
  | { readonly kind: 'rows'; readonly head: readonly string[]; readonly rows: readonly DrillRow[] }

export interface DrillRow {
  readonly key: string
  readonly cells: readonly string[]
}

/** The first `marks` columns together: "40 trong 53" "hồ sơ quá hạn". */
export interface Bracket {
  readonly from: number
  readonly marks: number
  readonly strong: string
  readonly text: string
}

export interface FillName {
  readonly fill: SlideFill
  readonly name: string
}

export interface ListItem {
  readonly key: string
  readonly text: string
  /** Smaller, under the text: who said it and when, or what is missing. */
  readonly note: string | null
}

/** The marks of a slide that can be picked; none where there is nothing to pick. */
export function marksOf({ body }: Slide): readonly SlideMark[] {
  if (body.kind === 'columns' || body.kind === 'bars') return body.marks
  return body.kind === 'figures' ? body.figures : []
}
