/** Rows whose cells are compared: every 997th and the last. Rows count from 1. */
export const isChecked = (row: number, rows: number): boolean => row % 997 === 1 || row === rows

/** Adds a text to a checksum. Numbers of days are compared to the second. */
export function addText(sum: number, text: string): number {
  const compared = /^\d{5}\.\d+$/.test(text) ? Number(text).toFixed(5) : text
  let hash = sum
  for (let i = 0; i < compared.length; i += 1) hash = (Math.imul(hash, 31) + compared.charCodeAt(i)) | 0
  return (Math.imul(hash, 31) + 7) | 0
}
