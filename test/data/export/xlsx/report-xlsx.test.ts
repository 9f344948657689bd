import { read, utils, type WorkSheet } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { reportWorkbook, writeReportXlsx } from '~/data/export/xlsx/report-xlsx'
import type { RoundPackage } from '~/data/round/loaded'
import { buildReport } from '~/domain/report/build-report'
import type { ReportInput } from '~/domain/report/report-input'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { input, printing } from '../../../domain/report/round'
import { evaluate } from './evaluate'

const round: RoundPackage = {
  descriptorUrl: 'https://so-lieu.example/datapackage.json',
  title: input.info.title,
  info: input.info,
  resources: [
    {
      name: 'dossiers',
      title: 'Danh sách hồ sơ',
      file: 'dossiers.csv',
      url: 'https://so-lieu.example/dossiers.csv',
      bytes: 10,
      sha256: 'cd'.repeat(32),
      delimiter: ',',
      missingValues: [''],
      columns: [],
      provenance: 'illustrative',
      sourceId: 'sample',
    },
  ],
  loadedAt: '2025-10-13T08:00:00' as IsoDateTime,
  sha256: 'ab'.repeat(32),
}
const writtenAt = new Date('2025-10-13T03:00:00Z')
const full = {
  ...printing('letter', 'evidence', 'dossierFigures', 'preparednessFigures', 'questions'),
  roundHash: round.sha256,
}

const bookOf = async (given: ReportInput) => {
  const bytes = await writeReportXlsx({ report: buildReport(given), input: given, round, writtenAt })
  return read(bytes, { cellFormula: true, cellNF: true })
}
const sheetOf = async (given: ReportInput, name: string): Promise<WorkSheet> => {
  const { Sheets } = await bookOf(given)
  const sheet = Sheets[name]
  if (sheet === undefined) throw new RangeError(`no sheet ${name}: ${Object.keys(Sheets).join(', ')}`)
  return sheet
}
const rowsOf = (sheet: WorkSheet) => utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null })

describe('writeReportXlsx', () => {
  it('has a sheet for each table, for what each drawing is drawn from, and for where it all came from', async () => {
    const { SheetNames } = await bookOf(full)
    expect(SheetNames).toEqual([
      'Biểu II.06a',
      'Theo lĩnh vực',
      'Hình quá hạn',
      'Hình theo tuần',
      'Quá hạn',
      'Đang giải quyết, quá hạn',
      'Vật tư, cộng chung',
      'Vật tư, từng nơi',
      'Lực lượng',
      'Tập huấn',
      'Bảng A.1.',
      'Nguồn gốc',
    ])
  })

  it('checks the form by formulas, as published and as proposed', async () => {
    const sheet = await sheetOf(full, 'Biểu II.06a')
    const rules = rowsOf(sheet).filter(([name]) => typeof name === 'string' && /^\d+ = /.test(name))
    expect(rules.map(([name, , sum, total, difference, verdict]) => [name, sum, total, difference, verdict])).toEqual([
      ['3 = 4 + 5 + 6', '', 1338, '', 'chưa kết luận'],
      ['7 = 8 + 9 + 10', 1284, 1281, 3, 'không khớp'],
      ['11 = 12 + 13', 57, 57, 0, 'khớp'],
      ['3 = 7 + 11', 1338, 1338, 0, 'khớp'],
      ['3 = 4 + 5 + 6, theo đề xuất', '', 1338, '', 'chưa kết luận'],
      ['7 = 8 + 9 + 10, theo đề xuất', 1281, 1281, 0, 'khớp'],
      ['11 = 12 + 13, theo đề xuất', 57, 57, 0, 'khớp'],
      ['3 = 7 + 11, theo đề xuất', 1338, 1338, 0, 'khớp'],
    ])
  })

  it('gives every rate under each convention with its numerator and denominator', async () => {
    const rows = rowsOf(await sheetOf(full, 'Biểu II.06a'))
    const rates = rows.filter(([, name]) => typeof name === 'string' && /^(Trước|Trễ).*:/.test(name))
    expect(rates).toHaveLength(6)
    expect(rates[0]?.slice(2, 5)).toEqual([1283, 1338, 95.89])
    expect(rates[2]?.slice(2, 5)).toEqual([1228, 1284, 95.64])
  })

  it('leaves what was not reported empty, and never 0', async () => {
    const sheet = await sheetOf(full, 'Biểu II.06a')
    const carried = rowsOf(sheet).find(([column]) => column === 6)
    expect(carried?.slice(1, 4)).toEqual(['– Từ kỳ trước chuyển sang', null, null])
  })

  it('adds fields up and gives no rate under ten dossiers', async () => {
    const sheet = await sheetOf(full, 'Theo lĩnh vực')
    const rows = rowsOf(sheet)
    expect(rows[3]).toEqual(['Hộ tịch', 70, 60, 1, 3, 1, 5, 64, 4.69])
    expect(rows[4]?.at(-1)).toBe('')
    expect(rows.at(-1)).toEqual(['Tổng cộng', 186, 164, 2, 6, 2, 12, 172, 3.49])
    expect(sheet.E8).toMatchObject({ f: 'SUM(E4:E7)', v: 6 })
  })

  it('writes days as days', async () => {
    const sheet = await sheetOf(full, 'Quá hạn')
    expect(sheet.E4).toMatchObject({ v: 45840, z: 'dd/mm/yyyy' })
  })

  it('recomputes the gap only where need and usable pieces are known', async () => {
    const rows = rowsOf(await sheetOf(full, 'Vật tư, từng nơi'))
    const gaps = rows.slice(3).map(([place, item, , need, , , usable, gap]) => [place, item, need, usable, gap])
    expect(gaps).toEqual([
      ['Khối phố 2', 'máy cưa', null, '', ''],
      ['Khối phố 1', 'máy cưa', 6, 2, 4],
      ['Khối phố 1', 'bao tải', null, '', ''],
    ])
  })

  it('says where the figures came from, and which are made up', async () => {
    const text = rowsOf(await sheetOf(full, 'Nguồn gốc'))
      .flat()
      .join('|')
    expect(text).toContain(`SHA-256 của datapackage.json|${'ab'.repeat(32)}`)
    expect(text).toContain('dossiers.csv|Danh sách hồ sơ|minh họa, không phải số liệu của phường')
    expect(text).toContain('cd'.repeat(32))
    expect(rowsOf(await sheetOf(full, 'Theo lĩnh vực'))[1]?.[0]).toContain('Số minh họa')
  })

  it('shows the result that each formula gives', () => {
    const { sheets } = reportWorkbook({ report: buildReport(full), input: full, round, writtenAt })
    let formulas = 0
    for (const sheet of sheets) {
      for (const row of sheet.rows) {
        for (const cell of row.cells) {
          if (typeof cell !== 'object' || cell === null || !('formula' in cell)) continue
          formulas += 1
          expect(evaluate(cell.formula, sheet), `${sheet.name}: ${cell.formula}`).toEqual(cell.result)
        }
      }
    }
    expect(formulas).toBeGreaterThan(60)
  })

  it('writes what can be written where nothing was read', async () => {
    const { SheetNames } = await bookOf({ ...input, reported: null, dossiers: null, preparedness: null })
    expect(SheetNames).toEqual(['Nguồn gốc'])
  })
})
