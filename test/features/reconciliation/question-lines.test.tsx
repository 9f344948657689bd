import { describe, expect, it } from 'vitest'
import { joinQuestions, questionLines } from '~/features/reconciliation/question-lines'

const drafts = [
  { id: 'sums', text: 'Tổng nào đúng?' },
  { id: 'period', text: 'Ngày 31 ở đâu?' },
]

describe('questionLines', () => {
  it('shows the delegation’s own words where it recorded a question', () => {
    expect(questionLines(drafts, [{ id: 'period', text: 'Ngày 31/8 thuộc kỳ nào?' }])).toEqual([
      { id: 'sums', text: 'Tổng nào đúng?', recorded: false },
      { id: 'period', text: 'Ngày 31/8 thuộc kỳ nào?', recorded: true },
    ])
  })
  it('keeps recorded questions that the figures no longer raise: they still print', () => {
    expect(questionLines([], [{ id: 'table', text: 'Ô nào?' }])).toEqual([
      { id: 'table', text: 'Ô nào?', recorded: true },
    ])
  })
})

describe('joinQuestions', () => {
  it('numbers several, and leaves one alone', () => {
    expect(joinQuestions(drafts)).toBe('1. Tổng nào đúng?\n2. Ngày 31 ở đâu?')
    expect(joinQuestions(drafts.slice(0, 1))).toBe('Tổng nào đúng?')
  })
})
