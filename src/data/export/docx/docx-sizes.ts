/** Twentieths of a point in a millimetre: what Word counts in. */
const TWIPS_PER_MM = 1440 / 25.4
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM)

/** A4, and the margins 20 · 15 · 20 · 30 mm (NĐ 30/2020/NĐ-CP). */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), right: twips(15), bottom: twips(20), left: twips(30), header: twips(9), footer: twips(8) },
} as const

/** 210 − 30 − 15 mm. Every table is as wide, in this unit: other programs read no percentages. */
export const TEXT_WIDTH = page.size.width - page.margin.left - page.margin.right
/** The same for pictures, in CSS pixels. */
export const TEXT_WIDTH_PX = 623

export const FONT = 'Times New Roman'

/** Whole twips that add up to the text width, in the shares of the columns. */
export function columnWidths(percents: readonly number[]): number[] {
  let [share, used] = [0, 0]
  return percents.map((percent) => {
    share += percent
    const width = Math.round((share / 100) * TEXT_WIDTH) - used
    used += width
    return width
  })
}
