import { describe, expect, it } from 'vitest'
import type { ReportedCells, ReportedTable } from '~/domain/reconcile/cells'
import { explainRepair } from '~/domain/reconcile/explain-repair'
import { placeName } from '~/domain/reconcile/form-system'
import { runToEnd } from '~/domain/reconcile/locate-errors'
import { reconcileTable } from '~/domain/reconcile/reconcile'
import { tableCases, withoutColumns } from '../../bench/reconcile/cases'
import { anThangRates } from './an-thang'

const row = (early: number, onTime: number, overdue: number, inTime: number, late: number, carried: number) => {
  const [resolvedTotal, pendingTotal] = [early + onTime + overdue, inTime + late]
  return {
    receivedTotal: resolvedTotal + pendingTotal,
    receivedOnline: resolvedTotal + pendingTotal - carried - 1,
    receivedDirectAndPostal: 1,
    carriedOver: carried,
    resolvedTotal,
    resolvedEarly: early,
    resolvedOnTime: onTime,
    resolvedOverdue: overdue,
    pendingTotal,
    pendingInTime: inTime,
    pendingOverdue: late,
  }
}

const civil = row(700, 1, 30, 20, 1, 4)
const land = row(526, 1, 23, 35, 1, 2)
const total = Object.fromEntries(
  Object.entries(civil).map(([cell, value]) => [cell, value + land[cell as keyof typeof land]]),
)

const table = (
  changes: { civil?: ReportedCells; land?: ReportedCells; total?: ReportedCells } = {},
): ReportedTable => ({
  rows: [
    { name: 'Hộ tịch', cells: { ...civil, ...changes.civil } },
    { name: 'Đất đai', cells: { ...land, ...changes.land } },
  ],
  total: { ...total, ...changes.total },
})
const run = (input: ReportedTable) => runToEnd(reconcileTable(input))
const changesOf = (input: ReportedTable) =>
  run(input).repairs.map(({ changes }) => changes.map(({ place, to }) => `${placeName(place)} → ${to}`).join('; '))

describe('reconcileTable', () => {
  it('passes a table that adds up in every row and every column', () => {
    const result = run(table())
    expect(result).toMatchObject({ consistent: true, status: 'none', repairs: [] })
    expect(result.rules.filter(({ ruleId }) => ruleId === 'II06-COLUMN')).toHaveLength(11)
    expect(result.rules.every(({ verdict }) => verdict === 'pass')).toBe(true)
  })

  it('names the one cell that a row and a column both accuse', () => {
    expect(changesOf(table({ land: { resolvedOverdue: 32 } }))).toEqual(['Đất đai/resolvedOverdue → 23'])
    expect(changesOf(table({ total: { resolvedOverdue: 56 } }))).toEqual(['total/resolvedOverdue → 53'])
  })

  it('names two cells, and says which rules they broke', () => {
    const input = table({ civil: { pendingInTime: 2 }, total: { resolvedEarly: 1262 } })
    expect(changesOf(input)).toEqual(['Hộ tịch/pendingInTime → 20; total/resolvedEarly → 1226'])
    const failed = run(input).rules.filter(({ verdict }) => verdict === 'fail')
    expect(failed.map(({ id, difference }) => [id, difference])).toEqual([
      ['Hộ tịch/II06-PENDING', -18],
      ['total/II06-RESOLVED', 36],
      ['total/II06-COLUMN/resolvedEarly', -36],
      ['total/II06-COLUMN/pendingInTime', -18],
    ])
  })

  it('leaves a column open where a field did not report, and finds the cell through the rest', () => {
    const input = table({ civil: { carriedOver: null }, land: { resolvedTotal: 551 } })
    expect(run(input).rules.find(({ id }) => id === 'total/II06-COLUMN/carriedOver')?.verdict).toBe('undecided')
    expect(changesOf(input)).toEqual(['Đất đai/resolvedTotal → 550'])
  })

  it('judges by the percentages printed of the total row', () => {
    const rates = [{ percent: 4.11 }]
    const result = run({ ...table({ total: { resolvedOverdue: 56 } }), rates })
    expect(result.repairs[0]).toMatchObject({ explained: [0] })
    expect(result.rates[0]?.matches[0]).toMatchObject({ convention: 'qd766', figures: 'repaired', numerator: 55 })
  })

  it('checks rows by themselves where there is no total row', () => {
    const { rows } = table({ land: { resolvedOverdue: 32 } })
    const result = run({ rows })
    expect(result.consistent).toBe(false)
    expect(result.repairs.length).toBeGreaterThan(1)
  })

  it('says where a repair lies, in words', () => {
    const [repair] = run(table({ land: { resolvedOverdue: 32 } })).repairs
    if (!repair) throw new Error('a repair expected')
    expect(explainRepair(repair, anThangRates.slice(0, 0), 'vi')).toBe(
      'Đất đai, giải quyết quá hạn 32 → 23: mọi tổng khớp; hai chữ số đổi chỗ',
    )
  })

  it('yields progress, and can be dropped on the way', () => {
    const wide = tableCases(4, 20, 3)[3]
    if (!wide) throw new Error('a table expected')
    const input = withoutColumns(wide, ['carriedOver', 'resolvedTotal'])
    const steps = reconcileTable(input)
    const first = steps.next()
    expect(first.done).toBe(false)
    expect(first.value).toMatchObject({
      size: expect.any(Number),
      tried: expect.any(Number),
      found: expect.any(Number),
    })
    expect(run(input).repairs.length).toBeGreaterThan(1)
  })

  it('refuses two rows of one name, and what is no count', () => {
    const rows = [
      { name: 'Hộ tịch', cells: {} },
      { name: 'Hộ tịch', cells: {} },
    ]
    expect(() => run({ rows })).toThrow(/one name/)
    expect(() => run({ rows: [{ name: 'Hộ tịch', cells: { carriedOver: -1 } }] })).toThrow(/Hộ tịch\/carriedOver/)
  })
})
