import { formatNumber, formatPercent } from '../../shared/format'
import type { Locale } from '../../shared/locale'
import type { Provenance } from '../../shared/provenance'
import type { FigureRef } from '../../shared/run'
import type { Field } from '../../shared/sentence'

/** A figure that can be named, written, noted on, and measured again in another round. */
export interface NamedFigure extends FigureRef {
  readonly name: string
  /** As it stands in a sentence; "—" where it was not reported. */
  readonly text: string
}

export type FigureBook = ReadonlyMap<string, NamedFigure>

/** How a value is written: plainly, with one decimal, per cent with two decimals, or as many as were printed. */
type Writing = 'count' | 'oneDecimal' | 'percent' | { readonly decimals: number }

export interface Origin {
  readonly provenance: Provenance
  readonly sourceId: string | null
}

/** Puts figures into a book under their ids. */
export interface Keeper {
  readonly locale: Locale
  readonly put: (id: string, value: number | null, name: string, origin: Origin, writing?: Writing) => void
}

export function keeperOf(locale: Locale, book: Map<string, NamedFigure>): Keeper {
  return {
    locale,
    put: (id, value, name, { provenance, sourceId }, writing = 'count') => {
      const text = write(value, locale, writing)
      book.set(id, { id, value, name, text, provenance, sourceId })
    },
  }
}

function write(value: number | null, locale: Locale, writing: Writing): string {
  if (writing === 'count') return formatNumber(value, locale)
  if (writing === 'oneDecimal') return formatNumber(value, locale, 1)
  return formatPercent(value, locale, writing === 'percent' ? 2 : writing.decimals)
}

/** The figure as a field of a sentence. */
export const fieldOf = ({ text, id, value, provenance, sourceId }: NamedFigure): Field => ({
  text,
  figure: { id, value, provenance, sourceId },
})
