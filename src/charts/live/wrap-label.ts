/** Mean width of a letter of the figures face at 1 px of size: a word is broken a little early rather than late. */
const LETTER = 0.54

/** `text` cut between words into lines no wider than `width`. Unit: pixels at `fontSize`. Nothing is left out. */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(4, Math.floor(width / (fontSize * LETTER)))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > most && line !== '') {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
