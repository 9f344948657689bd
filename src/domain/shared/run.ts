import type { Provenance } from './provenance'

/** The value behind a figure in a sentence. `id` as in "reported/resolvedTotal", "rate/qd766/late". */
export interface FigureRef {
  readonly id: string
  readonly value: number | null
  readonly provenance: Provenance
  readonly sourceId: string | null
}

/** A piece of a sentence: words, a figure that knows its source, or the mark of a footnote. `raised`: a mark, set small and high. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly raised?: boolean }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: FigureRef; readonly bold?: boolean }
  | { readonly kind: 'footnote'; readonly id: string }
