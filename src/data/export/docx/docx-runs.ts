import { BorderStyle, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import type { Footnote, Run } from '~/domain/report/report'

/** The mark of a footnote; null where the report has none of that name. */
export type FootnoteMarks = (id: string) => ParagraphChild | null

/** Word prints a footnote as often as it is referred to: the first mark is the reference, the others repeat its number. */
export function footnoteMarks(footnotes: readonly Footnote[]): FootnoteMarks {
  const referred = new Set<number>()
  return (id) => {
    const number = footnotes.find((footnote) => footnote.id === id)?.number
    if (number === undefined) return null
    if (referred.has(number)) return new TextRun({ text: String(number), superScript: true })
    referred.add(number)
    return new FootnoteReferenceRun(number)
  }
}

/** Words and figures as text, marks of footnotes as Word's own, so that they move with the sentence. */
export function docxRuns(runs: readonly Run[], marks: FootnoteMarks, allBold = false): ParagraphChild[] {
  const children: ParagraphChild[] = []
  let [text, bold] = ['', allBold]
  const flush = () => {
    if (text !== '') children.push(new TextRun({ text, ...(bold ? { bold } : {}) }))
    text = ''
  }
  for (const run of runs) {
    if (run.kind === 'footnote') {
      flush()
      const mark = marks(run.id)
      if (mark !== null) children.push(mark)
      continue
    }
    if (run.kind === 'text' && run.raised) {
      flush()
      children.push(new TextRun({ text: run.text, superScript: true }))
      continue
    }
    // Neighbours of one look are one run: what an official edits should not be in pieces.
    const wanted = allBold || (run.bold ?? false)
    if (wanted !== bold) flush()
    bold = wanted
    text += run.text
  }
  flush()
  return children
}

/** The word beside what is not the ward's own, in a box that a photocopier keeps. */
export const tagRun = (word: string): TextRun =>
  new TextRun({
    text: ` ${word} `.replaceAll(' ', '\u00a0'),
    size: 20,
    border: { style: BorderStyle.DASHED, size: 4, space: 0, color: '000000' },
  })
