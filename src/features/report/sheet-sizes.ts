/** CSS pixels of one millimetre. */
const PX_PER_MM = 96 / 25.4

/** A4, and the margins 20 · 15 · 20 · 30 mm (NĐ 30/2020/NĐ-CP); the same figures stand in Sheet.module.css. */
export const SHEET_WIDTH_PX = 210 * PX_PER_MM
/** Text width of the sheet, which drawings get as a whole number. */
export const DRAWING_WIDTH_PX = 623
/** 297 − 20 − 20 mm. */
export const SHEET_TEXT_PX = 257 * PX_PER_MM
/** Table borders are shared between rows, and heights are measured in fractions: a little room is kept. */
export const SLACK_PX = 3
/** Line above the part of a table that goes on: "Bảng B.1 (tiếp theo)". */
export const CONTINUED_PX = 24
/** Least room between the text and the footnotes. */
export const NOTES_GAP_PX = 8
