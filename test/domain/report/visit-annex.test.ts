import { describe, expect, it } from 'vitest'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices } from '~/domain/findings/choices'
import { noChoices } from '~/domain/findings/finding-choices'
import { buildReport } from '~/domain/report/build-report'
import { preflightOf } from '~/domain/report/preflight'
import type { TableBlock } from '~/domain/report/report'
import { defaultReportChoices, isOn, reportParts } from '~/domain/report/report-choices'
import type { ReportInput } from '~/domain/report/report-input'
import { textOf } from '~/domain/shared/sentence'
import { planVisit } from '~/domain/visit/plan-visit'
import { anThang, anThangStore } from '../findings/an-thang'
import { input, printing } from './round'

const planned = (seed: number | null): ReportInput => ({
  ...printing('visitPlan'),
  visit: planVisit(
    {
      applied: applyChoices(buildFindings(anThang, 'vi'), noChoices),
      store: anThangStore,
      dossiersFrom: 'illustrative',
      preparednessFrom: 'illustrative',
    },
    { seed, size: 10 },
    'vi',
  ),
})
const blocks = (given: ReportInput) => buildReport(given).sections.flatMap((section) => section.blocks)
const tables = (given: ReportInput): TableBlock[] =>
  blocks(given).flatMap((block) => (block.kind === 'table' ? [block] : []))
const codes = (given: ReportInput): string[] =>
  tables(given)
    .filter(({ illustrative }) => illustrative)
    .flatMap(({ rows }) => rows.map(({ cells }) => (cells[0] === undefined ? '' : textOf(cells[0].runs))))

describe('the plan of the visit on paper', () => {
  it('is printed only where it is asked for', () => {
    expect(isOn(defaultReportChoices, 'visitPlan')).toBe(false)
    expect(reportParts['ke-hoach']).toEqual(['visitPlan'])
    expect(buildReport({ ...planned(1), choices: defaultReportChoices })).toEqual(buildReport(input))
  })

  it('asks each party under a head of its own, with room for the answer', () => {
    const asked = tables(planned(2025)).filter(({ illustrative }) => !illustrative)
    expect(asked.map(({ label, caption }) => `${label} ${caption}`)).toEqual([
      'Bảng A.1. Hỏi và xem tại Trung tâm',
      'Bảng A.2. Hỏi và xem tại Ủy ban nhân dân',
      'Bảng A.3. Hỏi và xem tại các khối phố',
    ])
    for (const { rows } of asked) {
      expect(rows.length).toBeGreaterThan(0)
      for (const { cells } of rows) expect(cells[2] && textOf(cells[2].runs)).toBe('…')
    }
  })

  it('lists the dossiers drawn with their seed, marked where they are made up', () => {
    const drawn = tables(planned(2025)).filter(({ illustrative }) => illustrative)
    expect(drawn.map(({ caption }) => caption)).toEqual([
      'Hồ sơ quá hạn: rút ngẫu nhiên 5 trong 55, số rút 2025',
      'Hồ sơ trong hạn, đúng hạn, trước hạn: rút ngẫu nhiên 5 trong 1.283, số rút 2025',
    ])
    expect(codes(planned(2025))).toHaveLength(10)
    expect(codes(planned(2025))).toEqual(codes(planned(2025)))
    expect(codes(planned(2026))).not.toEqual(codes(planned(2025)))
  })

  it('says so where nothing was drawn, before printing too', () => {
    const given = planned(null)
    expect(blocks(given).at(-1)).toMatchObject({ key: 'visit-not-drawn' })
    expect(preflightOf(given, buildReport(given)).map(({ id }) => id)).toContain('visit')
    expect(preflightOf(planned(1), buildReport(planned(1))).map(({ id }) => id)).not.toContain('visit')
  })
})
