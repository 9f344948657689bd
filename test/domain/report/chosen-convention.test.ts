import { describe, expect, it } from 'vitest'
import { buildReport } from '~/domain/report/build-report'
import type { Report } from '~/domain/report/report'
import { input } from './round'

const NBSP = '\u00a0'
const notes = ({ footnotes }: Report) =>
  footnotes.map(({ runs }) =>
    runs
      .map((run) => ('text' in run ? run.text : ''))
      .join('')
      .replaceAll(NBSP, ' '),
  )
const paper = buildReport({ ...input, info: { ...input.info, convention: 'resolved' } })

describe('a report under another convention than the printed percentages', () => {
  it('still says how the printed ones were made, and what the chosen way gives', () => {
    const [onTime, late] = notes(paper)
    expect(onTime).toContain('Theo QĐ 766/QĐ-TTg')
    expect(onTime).toContain(
      '; theo cách tính chọn cho đợt giám sát này (trên số đã giải quyết): (1.226 + 2) / (1.226 + 2 + 53) = 95,86 %.',
    )
    expect(late).toContain('(trên số đã giải quyết): 53 / (1.226 + 2 + 53) = 4,14 %.')
  })

  it('works the table out under the chosen way, and names it', () => {
    const form = paper.sections.flatMap(({ blocks }) => blocks).find(({ key }) => key === 'form')
    const rows = form?.kind === 'table' ? form.rows : []
    const words = rows
      .find(({ key }) => key === 'rate-onTime')
      ?.cells.map(({ runs }) => runs.map((run) => ('text' in run ? run.text : '')).join(''))
    expect(words?.slice(2)).toEqual([
      `95,89${NBSP}%`,
      `95,86${NBSP}%`,
      '…',
      `Cách tính trên số đã giải quyết: Với 56 là 95,64${NBSP}%`,
    ])
  })

  it('adds nothing where both are the same', () => {
    expect(notes(buildReport(input)).join()).not.toContain('theo cách tính chọn')
  })

  it('prints every question that was recorded, numbered among the recommendations', () => {
    const questions = ['Câu thứ nhất?', 'Câu thứ hai?', 'Câu thứ ba?'].map((text, id) => ({ id: String(id), text }))
    const printed = buildReport({ ...input, questions })
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map((run) => ('text' in run ? run.text : '')).join('')] : [],
      )
    for (const { text } of questions) expect(printed.filter((line) => line.endsWith(text))).toHaveLength(1)
  })
})
