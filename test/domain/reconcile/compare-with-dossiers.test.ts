import { describe, expect, it } from 'vitest'
import { compareWithDossiers } from '~/domain/reconcile/compare-with-dossiers'
import { emptyFormRow } from '~/domain/reported/form'
import { anThangCells } from './an-thang'

describe('compareWithDossiers', () => {
  const reported = { ...emptyFormRow, ...anThangCells }
  const recomputed = { ...reported, resolvedOverdue: 53, carriedOver: 0 }
  const cells = compareWithDossiers(reported, recomputed)

  it('compares the eleven columns in the order of the form', () => {
    expect(cells.map(({ column }) => column)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })

  it('names the cell that differs, by how much', () => {
    expect(cells.filter(({ verdict }) => verdict === 'fail')).toEqual([
      { cell: 'resolvedOverdue', column: 10, reported: 56, recomputed: 53, difference: 3, verdict: 'fail' },
    ])
  })

  it('does not call a cell equal that was not reported, even beside 0', () => {
    expect(cells.find(({ cell }) => cell === 'carriedOver')).toMatchObject({ verdict: 'undecided', difference: null })
  })
})
