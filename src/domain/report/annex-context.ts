import type { Locale } from '../shared/locale'
import type { AnnexSentences } from './annex-messages'
import type { HeadingBlock } from './report'
import { heading } from './report-context'

/** "A", "B" …: annexes are lettered in the order in which they print. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
export const annexLetter = (index: number): string => LETTERS.charAt(index) || String(index + 1)

export interface AnnexContext {
  readonly language: Locale
  readonly messages: AnnexSentences
  /** Letter of the first group of tables of this section; the others follow. Counted from 0. */
  readonly firstLetter: number
  /** "Bảng A.1.", "Hình C.1." */
  readonly figureLabel: { readonly table: (label: string) => string; readonly figure: (label: string) => string }
  readonly neighbourhoodLabel: string
}

/** "B. HỒ SƠ QUÁ HẠN" */
export const annexHeading = (
  { firstLetter }: AnnexContext,
  group: number,
  key: string,
  text: string,
  illustrative: boolean,
): HeadingBlock => heading(key, 1, `${annexLetter(firstLetter + group)}. ${text}`, illustrative)

/** "B.1" */
export const annexLabel = ({ firstLetter }: AnnexContext, group: number, number: number): string =>
  `${annexLetter(firstLetter + group)}.${number}`
