import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFormRow, type FormRow } from '~/domain/reported/form'
import {
  canShowRate,
  comparePublished,
  computeRate,
  computeRates,
  conventionOf,
  formatColumnFormula,
  formatRateFormula,
  type RateConventionId,
  type RateKind,
  rateConventions,
} from '~/domain/reported/rates'
import { anThangRates, anThangRow } from './an-thang-row'

const with53: FormRow = { ...anThangRow, resolvedOverdue: 53 }

describe('computeRate', () => {
  it.each<[RateConventionId, RateKind, number, number]>([
    ['qd766', 'onTime', 95.89, 95.89],
    ['resolved', 'onTime', 95.64, 95.86],
    ['dueInPeriod', 'onTime', 95.49, 95.71],
    ['qd766', 'late', 4.33, 4.11],
    ['resolved', 'late', 4.36, 4.14],
    ['dueInPeriod', 'late', 4.51, 4.29],
  ])('%s %s is %f as printed and %f with 53', (convention, kind, printed, repaired) => {
    expect(computeRate(convention, kind, anThangRow).percent).toBe(printed)
    expect(computeRate(convention, kind, with53).percent).toBe(repaired)
  })

  it('carries numerator, denominator and parts', () => {
    expect(computeRate('qd766', 'onTime', anThangRow)).toMatchObject({
      numerator: 1283,
      denominator: 1338,
      numeratorParts: [
        { cell: 'resolvedEarly', value: 1226 },
        { cell: 'resolvedOnTime', value: 2 },
        { cell: 'pendingInTime', value: 55 },
      ],
      missing: [],
    })
  })

  it('is null and names the cell where one is missing', () => {
    const rate = computeRate('dueInPeriod', 'late', { ...anThangRow, pendingOverdue: null })
    expect(rate).toMatchObject({ numerator: null, denominator: null, percent: null, missing: ['pendingOverdue'] })
  })

  it('is null over a denominator of 0', () => {
    const none: FormRow = { ...emptyFormRow, resolvedEarly: 0, resolvedOnTime: 0, resolvedOverdue: 0 }
    expect(computeRate('resolved', 'onTime', none)).toMatchObject({ numerator: 0, denominator: 0, percent: null })
  })

  it('gives on time and late that make 100 % wherever the form adds up', () => {
    const count = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(count, count, count, count, count, (early, onTime, overdue, inTime, pover) => {
        const row: FormRow = {
          ...emptyFormRow,
          receivedTotal: early + onTime + overdue + inTime + pover,
          resolvedEarly: early,
          resolvedOnTime: onTime,
          resolvedOverdue: overdue,
          pendingInTime: inTime,
          pendingOverdue: pover,
        }
        for (const { id } of rateConventions) {
          const [good, late] = [computeRate(id, 'onTime', row), computeRate(id, 'late', row)]
          expect(Number(good.numerator) + Number(late.numerator)).toBe(good.denominator)
          if (good.percent === null || late.percent === null) continue
          // each is rounded on its own, so the two may be a hundredth apart from 100
          expect(Math.abs(good.percent + late.percent - 100)).toBeLessThan(0.011)
        }
      }),
    )
  })
})

describe('comparePublished', () => {
  const names = (row: FormRow, index: 0 | 1) =>
    comparePublished(anThangRates[index] as (typeof anThangRates)[0], row).map((r) => `${r.conventionId} ${r.kind}`)

  it('explains 95,89 % as printed, and 4,11 % only with 53', () => {
    expect(names(anThangRow, 0)).toEqual(['qd766 onTime'])
    expect(names(anThangRow, 1)).toEqual([])
    expect(names(with53, 0)).toEqual(['qd766 onTime'])
    expect(names(with53, 1)).toEqual(['qd766 late'])
  })

  it('compares at the decimals that were printed', () => {
    const oneDecimal = { id: 'a', label: '', percent: 95.9, decimals: 1 }
    expect(comparePublished(oneDecimal, with53).map((rate) => rate.conventionId)).toEqual(['qd766', 'resolved'])
  })

  it('finds nothing in an empty row', () => {
    expect(comparePublished({ id: 'a', label: '', percent: 0, decimals: 2 }, emptyFormRow)).toEqual([])
  })
})

describe('formulas', () => {
  it('are written with the real numbers and with the column numbers', () => {
    expect(formatRateFormula(computeRate('qd766', 'onTime', anThangRow), 'vi')).toBe('(1.226 + 2 + 55) / 1.338')
    expect(formatRateFormula(computeRate('resolved', 'late', anThangRow), 'en')).toBe('56 / (1,226 + 2 + 56)')
    expect(formatRateFormula(computeRate('qd766', 'late', { ...anThangRow, pendingOverdue: null }), 'vi')).toBe(
      '(56 + —) / 1.338',
    )
    expect(formatColumnFormula(conventionOf('qd766').onTime)).toBe('(8 + 9 + 12) / 3')
    expect(formatColumnFormula(conventionOf('dueInPeriod').late)).toBe('(10 + 13) / (8 + 9 + 10 + 13)')
  })
})

describe('computeRates', () => {
  it('lists every convention, on time and late', () => {
    expect(computeRates(anThangRow)).toHaveLength(rateConventions.length * 2)
  })
})

describe('canShowRate', () => {
  it.each([
    [9, false],
    [10, true],
    [0, false],
    [null, false],
  ])('%s dossiers: %s', (denominator, shown) => {
    expect(canShowRate(denominator)).toBe(shown)
  })
})
