import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneCellRepairs } from '~/domain/findings/one-cell-repair'
import { emptyFormRow, type FormCell, type FormRow, formCells } from '~/domain/reported/form'
import { checkForm } from '~/domain/reported/form-rules'
import { anThangRates, anThangRow } from '../reported/an-thang-row'

/** Every value of every cell, tried one after the other: slow, and cannot be wrong. */
function tryEverything(row: FormRow, most: number): string[] {
  return formCells.flatMap((cell) => {
    const from = row[cell]
    if (from === null) return []
    const fits: string[] = []
    for (let to = 0; to <= most; to++) {
      if (to !== from && checkForm({ ...row, [cell]: to }).every(({ verdict }) => verdict !== 'fail')) {
        fits.push(`${cell} ${from} → ${to}`)
      }
    }
    return fits
  })
}

const written = (row: FormRow) => oneCellRepairs(row, []).map(({ cell, from, to }) => `${cell} ${from} → ${to}`)

describe('oneCellRepairs', () => {
  it('gives An Thắng 56 → 53, which explains both percentages, then 1226 → 1223, which explains none', () => {
    expect(oneCellRepairs(anThangRow, anThangRates)).toEqual([
      { cell: 'resolvedOverdue', from: 56, to: 53, ratesExplained: ['onTime', 'late'] },
      { cell: 'resolvedEarly', from: 1226, to: 1223, ratesExplained: [] },
    ])
  })

  it('has nothing to repair where the form adds up or says nothing', () => {
    expect(oneCellRepairs({ ...anThangRow, resolvedOverdue: 53 }, anThangRates)).toEqual([])
    expect(oneCellRepairs(emptyFormRow, anThangRates)).toEqual([])
  })

  it('repairs a total that two identities share only where both then hold', () => {
    const both = { ...anThangRow, resolvedOverdue: 53, resolvedTotal: 1291 }
    expect(written(both)).toEqual(['resolvedTotal 1291 → 1281'])
  })

  it('proposes nothing where the known parts exceed the total and others are missing: many figures would do', () => {
    expect(written({ ...anThangRow, resolvedOverdue: 53, receivedOnline: 1300 })).toEqual([])
  })

  it('proposes nothing where no single cell can be the cause', () => {
    expect(written({ ...anThangRow, pendingInTime: 60 })).toEqual([])
  })

  it('finds exactly what trying every value finds', () => {
    const value = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 6 })
    const row = fc.record(Object.fromEntries(formCells.map((c) => [c, value])) as Record<FormCell, typeof value>)
    fc.assert(
      fc.property(row, (any) => {
        const failing = checkForm(any).filter(({ verdict }) => verdict === 'fail')
        // where parts are missing many figures would do, and none is proposed
        const isDecided = failing.length > 0 && failing.every(({ missing }) => missing.length === 0)
        expect(written(any).sort()).toEqual(isDecided ? tryEverything(any, 60).sort() : [])
      }),
      { numRuns: 300 },
    )
  })
})
