/** Mean width of a character in ems: Be Vietnam Pro's words, and the wider tabular digits. */
const WORD_EM = 0.545
const DIGIT_EM = 0.64

/**
 * About how wide a label will be, before anything is laid out: so that labels can be placed without measuring the page.
 * Unit: CSS pixels at `fontPx`. Rather too wide than too narrow.
 */
export function textWidth(text: string, fontPx: number): number {
  let ems = 0
  for (const character of text) ems += /\d/.test(character) ? DIGIT_EM : WORD_EM
  return ems * fontPx
}
