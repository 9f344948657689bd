export type Separator = ',' | ';' | '\t' | '|'

const CANDIDATES: readonly Separator[] = ['\t', ';', '|', ',']
const SAMPLE_CHARS = 128 * 1024
const SAMPLE_LINES = 400

interface Guess {
  readonly separator: Separator
  /** Cells of the usual line. */
  readonly columns: number
  /** Share of lines with that many cells. */
  readonly share: number
}

/**
 * What separates the cells of a text, by how regularly it cuts the lines; null where nothing does: running text. Commas of
 * sentences are followed by a space, those of tables are not; commas between digits are decimal signs unless nothing else is left.
 */
export function detectSeparator(text: string): Separator | null {
  const lines = sampleLines(text)
  const guesses = CANDIDATES.flatMap((separator) => guess(lines, separator) ?? [])
  guesses.sort((a, b) => b.columns * b.share - a.columns * a.share)
  const [best] = guesses
  if (best === undefined) return null
  // a tie, or nearly: the earlier candidate is the rarer sign in texts
  const rivals = guesses.filter((guess) => guess.columns * guess.share >= best.columns * best.share * 0.95)
  return CANDIDATES.find((separator) => rivals.some((rival) => rival.separator === separator)) ?? null
}

/** Lines with quoted text blanked out, so that signs inside do not count. */
function sampleLines(text: string): string[] {
  const sample = text.slice(0, SAMPLE_CHARS)
  const blanked = sample.replace(/"(?:[^"]|"")*"/g, '""')
  const lines = blanked.split(/\r\n?|\n/)
  if (text.length > SAMPLE_CHARS) lines.pop()
  return lines.filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES)
}

function guess(lines: readonly string[], separator: Separator): Guess | null {
  const counts = new Map<number, number>()
  let signs = 0
  let sentenceSigns = 0
  for (const line of lines) {
    const parts = line.split(separator)
    signs += parts.length - 1
    for (let at = 1; at < parts.length; at += 1) if (/^ +\S/.test(parts[at] ?? '')) sentenceSigns += 1
    // a line that only ends in the sign is an item of a list
    const cuts = parts.length > 2 || (parts[1] ?? '').trim() !== ''
    if (cuts) counts.set(parts.length, (counts.get(parts.length) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  if ((separator === ',' || separator === ';') && sentenceSigns > signs / 2) return null
  let columns = 0
  let usual = 0
  for (const [count, times] of counts) {
    if (times * count > usual * columns) {
      columns = count
      usual = times
    }
  }
  if (separator === ',' && isDecimal(lines)) return null
  const share = usual / lines.length
  const alone = lines.length === 1
  // one line alone is a table only if it was cut by tabs, or often
  if (share < 0.4 && usual < 3) return null
  if (alone && separator !== '\t' && columns < 4) return null
  return { separator, columns, share }
}

/** Whether most commas stand between digits ("95,89"). */
function isDecimal(lines: readonly string[]): boolean {
  let commas = 0
  let decimals = 0
  for (const line of lines) {
    commas += line.split(',').length - 1
    decimals += (line.match(/(?<![\d,])\d+,\d{1,3}(?![\d,])/g) ?? []).length
  }
  return decimals > commas * 0.8
}
