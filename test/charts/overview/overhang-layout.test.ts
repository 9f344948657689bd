import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutGroups, layoutWhole, placeLabels } from '~/charts/overview/overhang-layout'
import { buildOverhangModel } from '~/charts/overview/overhang-model'
import { isoDate } from '~/domain/shared/iso-date'
import { anThangRow } from '../../domain/reported/an-thang-row'

const period = { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') }
const count = fc.integer({ min: 0, max: 5_000 })
const rows = fc
  .record({ early: count, rest: count, onTime: count, overdue: count, pending: count, late: count, inTime: count })
  .map(({ early, rest, onTime, overdue, pending, late, inTime }) => ({
    ...anThangRow,
    receivedTotal: early + rest + pending,
    resolvedEarly: early,
    resolvedTotal: early + rest,
    resolvedOnTime: onTime,
    resolvedOverdue: overdue,
    pendingTotal: pending,
    pendingOverdue: late,
    pendingInTime: inTime,
  }))

describe('layoutGroups', () => {
  it('draws every part at one scale, inside the drawing, cut at the limit', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('beside' as const, 'below' as const),
        fc.integer({ min: 320, max: 1300 }),
        (row, how, width) => {
          const model = buildOverhangModel({ row, period, source: '' }, 'vi')
          if ('absent' in model) return
          for (const group of layoutGroups(model, { width, scale: 1, nameOf: ({ name }) => name }, how)) {
            for (const { x, width: size } of group.segments) {
              expect(x).toBeGreaterThanOrEqual(group.x - 0.01)
              expect(x + size).toBeLessThanOrEqual(group.limitX + 0.76)
            }
            expect(group.rest === null).toBe(group.group.difference === 0)
            const end = group.rest ? group.rest.x + group.rest.width : group.limitX
            expect(Math.max(end, group.limitX)).toBeLessThanOrEqual(width + 0.01)
          }
        },
      ),
    )
  })
})

describe('placeLabels', () => {
  it('never lets two labels of one line touch', () => {
    const wanted = [
      { text: 'quá hạn 2', centre: 3 },
      { text: 'trong hạn 55', centre: 12 },
    ]
    const [first, second] = placeLabels(wanted, 0, 300, 14)
    expect(first).toMatchObject({ x: 0, line: 0 })
    expect(second?.line).toBe(0)
    expect(second?.x).toBeGreaterThan(60)
  })

  it('takes a second line where one is too short', () => {
    const wanted = [
      { text: 'đúng hạn 12', centre: 10 },
      { text: 'quá hạn 1.256', centre: 40 },
    ]
    expect(placeLabels(wanted, 0, 100, 14).map(({ line }) => line)).toEqual([0, 1])
  })
})

describe('layoutWhole', () => {
  it('fills the width in proportion', () => {
    const [online, direct] = layoutWhole([75, 25], 400)
    expect(online).toEqual({ x: 0, width: 298.5 })
    expect(direct).toEqual({ x: 300, width: 100 })
  })
})
