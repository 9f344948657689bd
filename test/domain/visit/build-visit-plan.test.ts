import { describe, expect, it } from 'vitest'
import { buildStore } from '~/domain/cube/build-store'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices, choose } from '~/domain/findings/choices'
import { noChoices } from '~/domain/findings/finding-choices'
import { buildVisitPlan } from '~/domain/visit/build-visit-plan'
import { drawVisitSample } from '~/domain/visit/visit-sample'
import { anThang, anThangStore } from '../findings/an-thang'

const findings = buildFindings(anThang, 'vi')
const options = { locale: 'vi' as const, withPreparedness: true, illustrative: true }
const sample = drawVisitSample(anThangStore, { seed: 2025, size: 10 })
const shown = applyChoices(findings, noChoices).findings

describe('drawVisitSample', () => {
  it('draws late and in-time dossiers apart, and says from how many', () => {
    expect(sample.strata.map(({ key, of, rows }) => [key, of, rows.length])).toEqual([
      ['late', 55, 5],
      ['inTime', 1283, 5],
    ])
    const [late, inTime] = sample.strata
    expect(late?.rows.every(({ outcome }) => outcome === 'overdue' || outcome === 'pendingOverdue')).toBe(true)
    expect(inTime?.rows.some(({ outcome }) => outcome === 'overdue' || outcome === 'pendingOverdue')).toBe(false)
  })

  it('draws the same with the same seed, and something else with another', () => {
    expect(drawVisitSample(anThangStore, { seed: 2025, size: 10 })).toEqual(sample)
    expect(drawVisitSample(anThangStore, { seed: 2026, size: 10 }).strata).not.toEqual(sample.strata)
  })

  it('has nothing to draw from an empty list', () => {
    const { period, asOf } = anThang.info
    const empty = buildStore([], { period, asOf, reading: 'dates', calendar: vietnamCalendar })
    expect(drawVisitSample(empty, { seed: 1, size: 10 }).strata.map(({ of, rows }) => [of, rows])).toEqual([
      [0, []],
      [0, []],
    ])
  })
})

describe('buildVisitPlan', () => {
  const plan = buildVisitPlan(shown, sample, options)

  it('puts each question to whoever can answer it, the centre first, each once', () => {
    const parties = plan.points.map(({ party }) => party)
    expect(parties.indexOf('ward')).toBeGreaterThan(parties.lastIndexOf('centre'))
    expect(parties.indexOf('neighbourhoods')).toBeGreaterThan(parties.lastIndexOf('ward'))
    expect(new Set(plan.points.map(({ text }) => text)).size).toBe(plan.points.length)
    expect(plan.points[0]).toMatchObject({
      party: 'centre',
      text: 'Đề nghị xác nhận bằng văn bản số giải quyết quá hạn (cột 10) là 53 hay 56 hồ sơ.',
      findingId: 'identity-fails:II06-RESOLVED',
    })
  })

  it('leaves out what was dropped', () => {
    const dropped = applyChoices(findings, choose(noChoices, 'cell-missing:carriedOver', 'dropped')).findings
    const ids = buildVisitPlan(dropped, sample, options).points.map(({ findingId }) => findingId)
    expect(ids).not.toContain('cell-missing:carriedOver')
    expect(plan.points.map(({ findingId }) => findingId)).toContain('cell-missing:carriedOver')
  })

  it('does not send the delegation to rows or stores that it knows nothing of', () => {
    const without = buildVisitPlan([], null, { ...options, withPreparedness: false })
    expect(without.points.map(({ id }) => id)).toEqual(['always/posted'])
    expect(without.sample).toBeNull()
  })
})
