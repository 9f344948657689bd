/** Width of a text in the interface font, near enough to keep marks apart. Unit: CSS pixels at 14 px text × scale. */
export const estimateWidth = (text: string, scale: number): number => text.length * 7.2 * scale

/** The text broken between words into lines that fit; a word longer than a line stays whole. Vietnamese is never cut. */
export function wrapLabel(text: string, width: number, scale: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && estimateWidth(longer, scale) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
