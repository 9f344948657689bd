import type { Locale } from '../shared/locale'
import type { AnnexSentences } from './annex-messages'

export interface AnnexContext {
  readonly language: Locale
  readonly messages: AnnexSentences
  /** "Bảng A.1.", "Hình C.1." */
  readonly figureLabel: { readonly table: (label: string) => string; readonly figure: (label: string) => string }
  readonly neighbourhoodLabel: string
}
