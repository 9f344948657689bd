/** A place in the text that stands for something. Unit: UTF-16 code units, `end` not included. */
export interface Mark<T> {
  readonly start: number
  readonly end: number
  readonly of: T
}

export interface Segment<T> {
  readonly text: string
  /** Where the segment starts in the text: stable as a key. */
  readonly start: number
  readonly mark: T | null
}

/** What may not start a line: the stops and closing brackets behind a figure. */
const CLOSING = /^[)\]}.,;:%!?”»]+/

export interface Piece<T> extends Segment<T> {
  /** Stays on the line of the mark before it; '' where nothing does. */
  readonly tail: string
}

/** The same segments, each mark with the stops and brackets that follow it: a line must not start with one. */
export const withTails = <T>(segments: readonly Segment<T>[]): Piece<T>[] =>
  segments.map((segment, index) => {
    const [before, after] = [segments[index - 1], segments[index + 1]]
    const closing = (text: string) => CLOSING.exec(text)?.[0] ?? ''
    if (segment.mark !== null) return { ...segment, tail: after?.mark === null ? closing(after.text) : '' }
    const taken = before === undefined || before.mark === null ? '' : closing(segment.text)
    return { ...segment, text: segment.text.slice(taken.length), tail: '' }
  })

/**
 * The text cut where marks begin and end; joined again, the segments are the text. Marks that overlap an earlier one
 * or lie outside the text are left out, so that a character is never shown twice.
 */
export function cutIntoSegments<T>(text: string, marks: readonly Mark<T>[]): Segment<T>[] {
  const segments: Segment<T>[] = []
  let at = 0
  for (const { start, end, of } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) segments.push({ text: text.slice(at, start), start: at, mark: null })
    segments.push({ text: text.slice(start, end), start, mark: of })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), start: at, mark: null })
  return segments
}
