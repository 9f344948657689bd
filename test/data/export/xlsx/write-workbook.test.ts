import { read, utils } from '@e965/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { areaName, cellName } from '~/data/export/xlsx/cell-name'
import { excelDay } from '~/data/export/xlsx/excel-day'
import type { Workbook } from '~/data/export/xlsx/sheet-model'
import { sheetNames } from '~/data/export/xlsx/sheet-names'
import { writeWorkbook } from '~/data/export/xlsx/write-workbook'
import { isoDate } from '~/domain/shared/iso-date'
import { neutralText } from '~/domain/shared/neutral-text'

const workbook = (rows: Workbook['sheets'][number]['rows']): Workbook => ({
  title: 'Phụ lục số liệu',
  writtenAt: new Date('2025-10-13T03:00:00Z'),
  sheets: [
    {
      name: 'Bảng 1',
      columns: [
        { width: 30, format: 'text' },
        { width: 12, format: 'whole' },
        { width: 12, format: 'percent' },
      ],
      frozenRows: 1,
      rows,
    },
  ],
})

const table = workbook([
  { kind: 'head', cells: ['Chỉ tiêu', 'Số hồ sơ', 'Tỷ lệ'] },
  { cells: ['Trước hạn', 1226, null] },
  { cells: ['Đúng hạn', 2, 95.89] },
  { kind: 'total', cells: ['Tổng', { formula: 'SUM(B2:B3)', result: 1228 }, null] },
])

const sheetXml = async (book: Workbook) => {
  const files = unzipSync(await writeWorkbook(book))
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

describe('writeWorkbook', () => {
  it('writes values, formulas with their result, and leaves what is not reported empty', async () => {
    const { Sheets } = read(await writeWorkbook(table), { cellFormula: true, cellNF: true })
    const sheet = Sheets['Bảng 1']
    expect(sheet?.B4).toMatchObject({ f: 'SUM(B2:B3)', v: 1228 })
    expect(sheet?.B2).toMatchObject({ v: 1226, z: '#,##0' })
    expect(sheet?.C3).toMatchObject({ v: 95.89, z: '0.00" %"' })
    expect(sheet?.C2?.v).toBeUndefined()
    expect(utils.sheet_to_json(sheet ?? {}, { header: 1 })[1]).toEqual(['Trước hạn', 1226])
  })

  it('is read again by the reader of imports', async () => {
    const book = await readXlsx(await writeWorkbook(table))
    expect(book.sheets[0]?.rows.slice(0, 3)).toEqual([
      ['Chỉ tiêu', 'Số hồ sơ', 'Tỷ lệ'],
      ['Trước hạn', 1226, null],
      ['Đúng hạn', 2, 95.89],
    ])
  })

  it('keeps the head in sight and on each printed page, and sets widths', async () => {
    const files = unzipSync(await writeWorkbook(table))
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Bảng 1'!$1:$1</definedName>`,
    )
    const xml = await sheetXml(table)
    expect(xml).toContain('ySplit="1"')
    expect(xml).toContain('width="30" customWidth="true"')
  })

  it('never writes words as a formula', async () => {
    const hostile = ['=1+1', '@SUM(A1)', '+cmd|x', '-cmd|x', '-1+cmd|x', '\t=1']
    const book = workbook(hostile.map((text) => ({ cells: [text] })))
    expect(await sheetXml(book)).not.toContain('<f>')
    const { Sheets } = read(await writeWorkbook(book))
    const read_ = utils.sheet_to_json<string[]>(Sheets['Bảng 1'] ?? {}, { header: 1 }).flat()
    expect(read_).toEqual(hostile.map((text) => `'${text}`))
  })

  it('writes lists, whole numbers and dates that may be typed', async () => {
    const [sheet] = table.sheets
    const xml = await sheetXml({
      ...table,
      sheets:
        sheet === undefined
          ? []
          : [
              {
                ...sheet,
                checks: [
                  {
                    area: { fromRow: 1, fromColumn: 0, toRow: 9, toColumn: 0 },
                    allow: ['có', 'không'],
                    hint: 'Chọn một',
                  },
                  { area: { fromRow: 1, fromColumn: 1, toRow: 9, toColumn: 1 }, allow: 'whole' },
                  { area: { fromRow: 1, fromColumn: 2, toRow: 9, toColumn: 2 }, allow: 'date' },
                ],
              },
            ],
    })
    expect(xml).toContain('sqref="A2:A10"')
    expect(xml).toMatch(/<dataValidation type="list"[^>]*>.*có,không/)
    expect(xml).toContain('type="whole"')
    expect(xml).toContain('type="date"')
  })

  it('gives the same bytes for the same data', async () => {
    expect(await sheetXml(table)).toBe(await sheetXml(table))
  })
})

describe('neutralText', () => {
  it.each(['=A1', '+A1', '-A1', '@A1', '-1+A1'])('%s is kept as words', (text) => {
    expect(neutralText(text)).toBe(`'${text}`)
  })
  it.each(['-5', '+5', '-1.338', '-95,89 %', 'Hộ tịch', '– Trực tuyến', ''])('%s stays as it is', (text) => {
    expect(neutralText(text)).toBe(text)
  })
})

describe('names', () => {
  it.each([
    [0, 0, 'A1'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ])('row %i, column %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name)
  })
  it('areas name both ends', () => {
    expect(areaName(1, 1, 8, 1)).toBe('B2:B9')
  })
  it('sheets have names that Excel takes, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40, unit: 'grapheme' })), (wanted) => {
        const names = sheetNames(wanted)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[\\/?*[\]:]/)
        }
      }),
    )
  })
})

describe('excelDay', () => {
  it.each([
    ['2025-10-13', 45943],
    ['2000-01-01', 36526],
    ['2024-02-29', 45351],
  ])('%s is %i', (date, day) => {
    expect(excelDay(isoDate(date))).toBe(day)
  })
  it('stays unknown', () => {
    expect(excelDay(null)).toBeNull()
  })
})
