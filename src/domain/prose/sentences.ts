import type { Token } from './tokens'

export interface Sentence {
  readonly tokens: readonly Token[]
  /** Sentences of one paragraph share the number. */
  readonly paragraph: number
  /** First of its paragraph or of its line. */
  readonly opensParagraph: boolean
  /** The words under a picture: they repeat the article's figures, often rounded. */
  readonly caption: boolean
  /** The text breaks off here: the last word may be half a word. */
  readonly cutOff: boolean
}

const ABBREVIATED = new Set([
  'tp',
  'tx',
  'tt',
  'q',
  'p',
  'h',
  'x',
  'ths',
  'ts',
  'gs',
  'pgs',
  'ông',
  'bs',
  'st',
  'tr',
  'no',
])
const PICTURE = new Set(['ảnh', 'hình'])

/** Cuts the text at full stops, at lines that begin anew, and at blank lines. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let paragraph = 0
  let opens = true
  let line: Sentence[] = []
  const close = (to: number) => {
    const body = tokens.slice(from, to).filter(({ kind }) => kind !== 'newline')
    if (body.length > 0) {
      line.push({ tokens: body, paragraph, opensParagraph: opens, caption: false, cutOff: false })
      opens = false
    }
    from = to
  }
  const closeLine = () => {
    const caption = line.some(({ tokens: body }) => isCaption(body))
    for (const sentence of line) sentences.push({ ...sentence, caption })
    line = []
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'newline') {
      const blank = tokens[at + 1]?.kind === 'newline'
      if (!blank && runsOn(tokens, at)) continue
      close(at)
      closeLine()
      if (blank) {
        paragraph += 1
        opens = true
      }
    } else if (token && endsSentence(tokens, at)) close(at + 1)
  }
  close(tokens.length)
  closeLine()
  const last = sentences.at(-1)
  const end = last?.tokens.at(-1)
  if (last && end && (end.kind === 'word' || end.kind === 'number'))
    sentences[sentences.length - 1] = { ...last, cutOff: true }
  return sentences
}

/** "Ảnh: Quang Phương" at the end of a line makes the whole line a caption. */
const isCaption = (body: readonly Token[]): boolean =>
  body.some(
    (token, i) => PICTURE.has(token.text) && (body[i + 1]?.text === ':' || (i > 0 && body[i - 1]?.text === 'trong')),
  )

/** A line broken inside a sentence, as copied from a PDF: goes on in small letters, or with the figure. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!before || !after || before.kind === 'newline') return false
  if (before.kind === 'sign' && /[.;:!?]/.test(before.text)) return false
  if (after.kind === 'number') return !/^[.)]$/.test(tokens[at + 2]?.text ?? '') && before.kind !== 'number'
  return after.kind === 'word' && after.raw.charAt(0) === after.text.charAt(0) && after.text.length > 1
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'sign') return false
  if (token.text === '!' || token.text === '?') return true
  if (token.text !== '.') return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!before || !after || after.kind === 'newline') return true
  if (before.kind === 'number' && isListNumber(tokens, at - 1)) return false
  if (before.kind === 'word' && before.end === token.start && ABBREVIATED.has(before.text)) return false
  if (before.kind === 'word' && before.raw.length === 1 && before.raw !== before.text) return false
  const spaced = after.start > token.end
  const capital = after.kind === 'word' && after.raw.charAt(0) !== after.text.charAt(0)
  return spaced ? capital || after.kind !== 'word' : capital && before.kind !== 'number' && before.raw === before.text
}

/** "1." at the start of a line. */
const isListNumber = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  tokens[at - 1]?.kind === 'newline' ||
  (tokens[at - 1]?.kind === 'sign' && tokens[at - 2]?.kind === 'newline')
