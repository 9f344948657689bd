import { describe, expect, it } from 'vitest'
import { answersByRow } from '~/data/import/cell-answers'

describe('answersByRow', () => {
  const answers = [
    { row: 7, field: 'need', value: 0 },
    { row: 7, field: 'available', value: null },
    { row: 9, field: 'note', value: 'x' },
  ]

  it('puts the answers of a row together; not reported stays null', () => {
    expect([...answersByRow(answers, [])]).toEqual([
      [7, { need: 0, available: null }],
      [9, { note: 'x' }],
    ])
  })

  it('lets nothing back in that was left out', () => {
    expect([...answersByRow(answers, ['note'])]).toEqual([[7, { need: 0, available: null }]])
  })
})
