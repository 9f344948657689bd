import type { Span } from '~/domain/prose/extraction'
import type { ReportedCell } from '~/domain/reconcile/cells'
import type { DraftQuestion } from '~/domain/reconcile/draft-questions'
import type { FormCell } from '~/domain/reported/form'
import type { Verdict } from '~/domain/shared/verdict'
import type { Segment } from './statement-segments'

/** What a recognised place in the text stands for. */
export type FigureMark =
  | {
      readonly kind: 'cell'
      readonly span: Span
      /** Null: a person said that it is no figure of the form. */
      readonly cell: ReportedCell | null
      /** Column of the form; null for a figure printed beside it. */
      readonly column: number | null
      readonly name: string
      readonly state: 'sure' | 'ask' | 'suspect' | 'none'
    }
  | { readonly kind: 'rate'; readonly name: string }

/** One term of a column addition. */
export interface SumTerm {
  readonly cell: FormCell
  readonly column: number
  readonly name: string
  /** As shown: already formatted, "—" where not reported. */
  readonly text: string
  /** The published figure where a hypothesis or a confirmation stands in its place; null otherwise. */
  readonly struck: string | null
  readonly state: 'plain' | 'missing' | 'suspect'
}

export interface VerdictLine {
  readonly verdict: Verdict
  readonly text: string
}

/** A total of the form and what adds up to it. */
export interface SumColumn {
  readonly cell: FormCell
  readonly column: number
  readonly name: string
  readonly total: string
  readonly struckTotal: string | null
  readonly terms: readonly SumTerm[]
  readonly sum: string
  readonly sumName: string
  readonly verdict: VerdictLine
  readonly more: readonly VerdictLine[]
}

/** One line of the proof under a proposal: name, numbers with the changed one marked, result, whether it fits. */
export interface ProofLine {
  readonly key: string
  readonly name: string
  readonly columns: string
  readonly numerator: readonly ProofTerm[]
  /** Null for a plain sum. */
  readonly denominator: string | null
  readonly result: string
  readonly fits: boolean
}

export interface ProofTerm {
  readonly text: string
  readonly changed: boolean
}

export interface ProposedChange {
  readonly cell: ReportedCell
  readonly name: string
  readonly from: string
  readonly to: string
  /** Unit: dossiers. */
  readonly value: number
}

/** What the figures should probably be: a question, never a correction. */
export interface Proposal {
  readonly changes: readonly ProposedChange[]
  readonly why: string
  readonly proof: readonly ProofLine[]
}

export interface RepairLine {
  readonly key: string
  readonly changes: string
  readonly results: readonly { readonly text: string; readonly fits: boolean }[]
  readonly conclusion: string
  readonly picked: boolean
  /** Value of the hypothesis in the address; null for "as published". */
  readonly hypothesis: string | null
}

export interface RuleLine {
  readonly id: string
  readonly verdict: Verdict
  readonly name: string
  readonly detail: string
}

export interface FormLine {
  readonly cell: FormCell
  readonly column: number
  readonly name: string
  readonly isTotal: boolean
  /** As published, or as read from the text; null = not reported. */
  readonly given: number | null
  readonly tried: number | null | undefined
  readonly confirmed: number | null
}

/** One printed percentage and the ways to compute it, on the printed figures and on the proposed ones. */
export interface RateLine {
  readonly key: string
  readonly name: string
  readonly printed: string
  readonly ways: readonly RateWay[]
  /** In place of a way that gives it; null where there is one. */
  readonly none: string | null
}

export interface RateWay {
  readonly key: string
  readonly name: string
  /** With the form's column numbers. */
  readonly formula: string
  /** With the printed figures; then with the proposed ones, where there is a proposal. */
  readonly results: readonly { readonly text: string; readonly fits: boolean | null }[]
  readonly note: string
}

/** A doubtful figure, to be taken, moved or left. */
export interface StatementAsk {
  readonly span: Span
  readonly cell: ReportedCell
  readonly text: string
  readonly name: string
  /** Other figures of the text that claim the same cell. */
  readonly rivals: readonly Span[]
}

export interface StatementModel {
  readonly segments: readonly Segment<FigureMark>[]
  readonly summary: string
  readonly asks: readonly StatementAsk[]
}

export interface WorkbenchModel {
  readonly title: string
  readonly statement: StatementModel
  readonly formTitle: string
  readonly columns: readonly [resolved: SumColumn, pending: SumColumn, received: SumColumn]
  readonly form: readonly FormLine[]
  readonly rules: readonly RuleLine[]
  readonly proposal: Proposal | null
  /** In place of a proposal: nothing to mend, or nothing small enough that would mend it. */
  readonly noProposal: string
  /** The question about the sums; null where there is none to ask. */
  readonly letter: string | null
  readonly questions: readonly DraftQuestion[]
  readonly repairsTitle: string
  readonly repairHeads: readonly string[]
  readonly repairs: readonly RepairLine[]
  readonly rates: readonly RateLine[]
  readonly suspects: readonly ReportedCell[]
}
