import { describe, expect, it } from 'vitest'
import { ImportError } from '~/data/import/raw-table'
import { readImportFile } from '~/data/import/read/read-import-file'
import { refusalCodes } from '~/data/import/read/refusal-codes'
import { describeReadNote, describeRefusal, refusalSentence } from '~/data/import/read-messages'
import { bytesOf, column, open, refusalOf, testFiles, textsOf } from './test-files'

const header = [
  'STT',
  'Mã hồ sơ',
  'Lĩnh vực',
  'Tên TTHC',
  'Trạng thái',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Hình thức tiếp nhận',
]
const received = [
  '2025-07-01T08:12:05',
  '2025-07-02T09:05:31',
  '2025-07-03T14:45:00',
  '2025-07-15T07:55:12',
  '2025-08-05T10:00:00',
  '2025-08-18T08:30:00',
]
const receivedText = [
  '01/07/2025 08:12:05',
  '02/07/2025 09:05:31',
  '03/07/2025 14:45:00',
  '15/07/2025 07:55:12',
  '05/08/2025 10:00:00',
  '18/08/2025 08:30:00',
]

describe('readImportFile', () => {
  it('has at least 60 files to open', () => {
    expect(testFiles.length).toBeGreaterThanOrEqual(60)
  })

  it.each([
    ['dossiers-utf8.csv', 'encoding=utf-8 separator=,'],
    ['dossiers-utf8-bom.csv', 'encoding=utf-8 separator=;'],
    ['dossiers-sep-line.csv', 'encoding=utf-8 separator=;'],
    ['dossiers-tab.tsv', 'encoding=utf-8 separator=tab'],
    ['dossiers-pipe.txt', 'encoding=utf-8 separator=|'],
    ['dossiers-nfd.csv', 'encoding=utf-8 separator=,'],
    ['dossiers-old-mac-line-ends.csv', 'encoding=utf-8 separator=,'],
    ['dossiers-utf16le-bom.csv', 'encoding=utf-16le separator=tab'],
    ['dossiers-utf16be-bom.csv', 'encoding=utf-16be separator=,'],
    ['dossiers-utf16le-no-bom.csv', 'encoding=utf-16le separator=tab'],
    ['dossiers-utf16be-no-bom.csv', 'encoding=utf-16be separator=;'],
    ['dossiers-windows-1258.csv', 'encoding=windows-1258 separator=;'],
    ['dossiers-tcvn3.csv', 'encoding=tcvn3 separator=,'],
    ['dossiers-tcvn3-inside-utf8.csv', 'encoding=tcvn3 separator=;'],
    ['dossiers-utf8-twice.csv', 'encoding=utf-8-twice separator=,'],
  ])('reads the same list out of %s', async (name, note) => {
    const file = await open(name)
    expect(file).toMatchObject({ format: 'csv', note, prose: null })
    expect(textsOf(file)[0]).toEqual(header)
    expect(column(file, 5)).toEqual(receivedText)
    expect(column(file, 4)).toEqual([
      'Đã trả kết quả',
      'Đã trả kết quả',
      'Đã xử lý xong',
      'Đang xử lý',
      'Yêu cầu bổ sung',
      'Đã trả kết quả',
    ])
    expect(column(file, 7)[3]).toBe('')
  })

  it.each([
    ['dossiers-formatted-dates.xlsx', 'dd/mm/yyyy hh:mm:ss'],
    ['dossiers-serials-1904.xlsx', 'dd/mm/yyyy hh:mm'],
    ['dossiers-dates-biff8.xls', 'dd/mm/yyyy'],
    ['dossiers-dates-1904-biff8.xls', 'dd/mm/yyyy'],
    ['lo-dossiers-real-dates.xlsx', 'dd/mm/yyyy\\ hh:mm'],
    ['lo-dossiers-real-dates.xls', 'dd/mm/yyyy\\ hh:mm'],
    ['lo-dossiers-real-dates.ods', null],
    ['lo-dossiers-1904.xls', 'dd/mm/yyyy\\ hh:mm'],
    ['lo-dossiers-1904.ods', null],
  ])('knows the dates of %s in its own date system', async (name, format) => {
    const file = await open(name)
    expect(column(file, 5)).toEqual(received)
    expect(file.sheets[0]?.rows[1]?.[5]).toMatchObject({ kind: 'date', format })
  })

  it('leaves serials without a date format as numbers', async () => {
    const file = await open('dossiers-bare-serials.xlsx')
    expect(file.sheets[0]?.rows[6]?.[5]).toMatchObject({
      kind: 'number',
      text: '45887.3541666667',
      number: 45887.3541666667,
      iso: null,
      format: null,
    })
  })

  it('counts days as Excel does, the invented one included', async () => {
    const file = await open('leap-bug-and-early-serials.xlsx')
    const found = file.sheets[0]?.rows.slice(1).map((row) => [row[1]?.kind, row[1]?.iso])
    expect(found).toEqual([
      ['date', '1900-01-01'],
      ['date', '1900-02-28'],
      ['number', null],
      ['date', '1900-03-01'],
      ['date', '2025-07-16'],
    ])
  })

  it.each(['ii06-merged-three-row-header.xlsx', 'ii06-biff8.xls', 'lo-ii06.xlsx', 'lo-ii06.xls', 'lo-ii06.ods'])(
    'keeps rows, gaps and merged areas of %s',
    async (name) => {
      const [sheet] = (await open(name)).sheets
      expect(sheet?.rows).toHaveLength(16)
      expect(sheet?.rows[3]).toEqual([])
      expect(sheet?.rows[4]?.[2]?.text).toBe('Số hồ sơ nhận giải quyết')
      expect(sheet?.rows[7]?.map(({ text }) => text)).toEqual(Array.from({ length: 13 }, (_, at) => `(${at + 1})`))
      expect(sheet?.rows[8]?.[2]).toMatchObject({ kind: 'number', number: 420, text: '420' })
      expect(sheet?.merges).toHaveLength(17)
      expect(sheet?.merges).toContainEqual({ top: 4, left: 2, bottom: 4, right: 5 })
      expect(sheet?.merges).toContainEqual({ top: 4, left: 0, bottom: 6, right: 0 })
    },
  )

  it.each(['hidden-rows-and-columns.xlsx', 'lo-hidden.xls', 'lo-hidden.ods'])('sees what %s hides', async (name) => {
    const [sheet] = (await open(name)).sheets
    expect(sheet).toMatchObject({ hidden: false, hiddenRows: [2, 4], hiddenColumns: [3] })
  })

  it.each(['hidden-sheet.xlsx', 'lo-hidden.xls', 'lo-hidden.ods'])('sees the hidden sheet of %s', async (name) => {
    const { sheets } = await open(name)
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden]).at(-1)).toEqual(['Nháp', true])
  })

  it.each(['formulas-with-cached-values.xlsx', 'lo-formulas.xls', 'lo-formulas.ods'])(
    'takes what the formulas of %s last gave',
    async (name) => {
      const [sheet] = (await open(name)).sheets
      expect(sheet?.rows[3]).toMatchObject([
        { kind: 'text', text: 'Tổng cộng' },
        { kind: 'number', number: 95 },
      ])
    },
  )

  it('never takes a formula that nobody computed for an empty cell', async () => {
    const [sheet] = (await open('formula-never-computed.xlsx')).sheets
    expect(sheet?.rows[2]?.[0]).toMatchObject({ kind: 'error', text: '=SUM(A2:A2)', number: null })
  })

  it('believes no 0 of a formula where the writer asks for all to be computed anew', async () => {
    const [sheet] = (await open('formula-zero-to-be-recomputed.xlsx')).sheets
    expect(sheet?.rows[2]?.[0]).toMatchObject({ kind: 'error', text: '=SUM(A2:A2)' })
    expect(sheet?.rows[3]?.[0]).toMatchObject({ kind: 'number', number: 13 })
  })

  it.each([
    ['dossiers-tcvn3-font.xlsx', 'encoding=tcvn3', 'Mã hồ sơ'],
    ['equipment-vni-font.xls', 'encoding=vni', 'Tên vật tư, phương tiện'],
    ['equipment-vni.csv', 'encoding=vni separator=;', 'Tên vật tư, phương tiện'],
  ])('puts the letters of %s right', async (name, note, second) => {
    const file = await open(name)
    expect(file.note).toBe(note)
    expect(textsOf(file)[0]?.[1]).toBe(second)
  })

  it('keeps texts that look like numbers as they are', async () => {
    expect(textsOf(await open('decimal-commas-semicolons.csv'))[1]).toEqual(['Hộ tịch', '95,89', '1.338'])
    expect(textsOf(await open('decimal-commas-quoted.csv'))[1]).toEqual(['Hộ tịch', '95,89', '1.338'])
    expect((await open('ii06-two-digit-text-02.xlsx')).sheets[0]?.rows[8]?.[12]).toMatchObject({
      kind: 'text',
      text: '02',
    })
    expect((await open('ii06-dotted-thousands-text.xlsx')).sheets[0]?.rows[12]?.[2]).toMatchObject({
      kind: 'text',
      text: '1.225',
    })
  })

  it('cuts records at the right line ends', async () => {
    const rows = textsOf(await open('quotes-and-line-ends.csv'))
    expect(rows).toEqual([
      ['STT', 'Nội dung', 'Ghi chú'],
      ['1', 'Dòng một\nDòng hai', 'có "nháy" bên trong'],
      ['2', 'Chứng thực; sao y, bản chính'],
      [],
      ['3', 'Sau một dòng trống', 'hết'],
    ])
  })

  it('reads web pages by what they show, spans as merged areas', async () => {
    const file = await open('spans-named.xls')
    expect(file).toMatchObject({ format: 'html', note: 'encoding=utf-8 really=html', prose: 'Phường Bến Đò' })
    expect(textsOf(file)).toEqual([
      ['TT', 'Lĩnh vực', 'Đã giải quyết'],
      ['', '', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
      ['1', 'Hộ tịch', '381', '06', '22'],
      ['2', 'Đất đai', '40', '03', '18'],
    ])
    expect(file.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 4 },
    ])
  })

  it('believes the number beside a shown text only where both write the same digits', async () => {
    const [sheet] = (await open('html-stored-numbers.xls')).sheets
    expect(sheet?.rows.map((row) => row[1])).toMatchObject([
      { kind: 'number', number: 1338 },
      { kind: 'text', text: '15/07/2025' },
      { kind: 'text', text: '1.338' },
    ])
  })

  it('takes tables inside tables on their own', async () => {
    expect((await open('html-inner-table.html')).sheets.map(({ rows }) => rows.length)).toEqual([1, 6])
    expect((await open('inner-table.docx')).sheets.map(({ rows }) => rows.length)).toEqual([1, 4])
  })

  it('reads tables of Word with their merged cells, and the text around them', async () => {
    const file = await open('merged-header-table.docx')
    expect(file).toMatchObject({ format: 'docx', prose: 'Phường Bến Đò\nHết bảng.' })
    expect(textsOf(file)[3]).toEqual(['2', 'Đất đai\n(cả biến động)', '40', '03', '18'])
    expect(file.sheets[0]?.merges).toContainEqual({ top: 0, left: 1, bottom: 1, right: 1 })
    expect(file.sheets[0]?.merges).toContainEqual({ top: 0, left: 2, bottom: 0, right: 4 })
  })

  it('reads Word as it stands after its tracked changes', async () => {
    expect((await open('tracked-changes.docx')).prose).toBe('Quá hạn: 53\thồ sơ\nĐang giải quyết 47 hồ sơ.')
  })

  it.each(['prose-utf8.txt', 'prose-windows-1258.txt', 'prose.docx'])('takes %s for running text', async (name) => {
    const file = await open(name)
    expect(file.sheets).toEqual([])
    expect(file.prose).toContain('Đã giải quyết 1.178 hồ sơ: trước hạn 1.117, đúng hạn 16, quá hạn 45')
  })

  it('reads prose typed with an old font, whose capitals lose their case', async () => {
    expect((await open('prose-tcvn3.txt')).prose).toContain('Tổng số hồ sơ tiếp nhận: 1.225 hồ sơ')
  })

  it('keeps the sentences around a table that was pasted with them', async () => {
    const sentence = 'Trong kỳ phường tiếp nhận 1.225 hồ sơ, đã giải quyết 1.178 hồ sơ, còn 47 hồ sơ.'
    const pasted = `${sentence}\nLĩnh vực\tTiếp nhận\nHộ tịch\t420\nĐất đai\t88\n`
    const file = await readImportFile(new TextEncoder().encode(pasted), 'dán')
    expect(file).toMatchObject({ format: 'csv', prose: sentence })
    expect(textsOf(file)[2]).toEqual(['Hộ tịch', '420'])
  })

  it('keeps the numbers of rows even where one stray cell stands at the very end', async () => {
    const { sheets } = await open('stray-cell-far-below.xlsx')
    expect(sheets[1]?.rows).toHaveLength(1_048_576)
    expect(sheets[1]?.rows.at(-1)?.[0]?.text).toBe(' ')
  })

  it('hands rounds and JSON on', async () => {
    expect(await open('round.giamsat')).toMatchObject({ format: 'giamsat', sheets: [] })
    expect(await open('data.json')).toMatchObject({ format: 'json', sheets: [] })
    const descriptor = new TextEncoder().encode('{"giamsat": {"version": 1}, "resources": []}')
    await expect(readImportFile(descriptor, 'datapackage.json')).rejects.toMatchObject({
      refusal: { code: 'packageAlone' },
    })
  })

  it.each([
    ['refused-empty.xlsx', 'emptyFile'],
    ['refused-page.pdf', 'pdf'],
    ['refused-binary-workbook.xlsb', 'xlsb'],
    ['refused-excel-95.xls', 'oldXls'],
    ['refused-excel-2.xls', 'oldXls'],
    ['refused-lo-report.doc', 'wordDoc'],
    ['refused-report.odt', 'wordDoc'],
    ['refused-report.rtf', 'rtf'],
    ['refused-password.xlsx', 'password'],
    ['refused-cut-off.xlsx', 'zipDamaged'],
    ['refused-bit-flip.xlsx', 'zipDamaged'],
    ['refused-zip-bomb.xlsx', 'zipBomb'],
    ['refused-doctype.xlsx', 'hostileXml'],
    ['refused-deep-nesting.xlsx', 'hostileXml'],
    ['refused-picture-named.xlsx', 'image'],
    ['refused-plain.zip', 'archive'],
    ['refused-web-archive.mht', 'webArchive'],
    ['refused-unknown.bin', 'unknownBinary'],
    ['refused-xml.xml', 'unknownXml'],
    ['refused-open-quote.csv', 'badQuotes'],
    ['refused-nothing-inside.xlsx', 'nothingInside'],
  ])('refuses %s: %s', async (name, code) => {
    const refusal = await refusalOf(open(name))
    expect(refusal).toMatchObject({ file: name, code })
    expect(refusalSentence(refusal, 'vi')).toMatch(new RegExp(`^${name}: .{10,}\\. .{10,}\\.$`))
    expect(refusalSentence(refusal, 'en')).toMatch(new RegExp(`^${name}: .{10,}\\. .{10,}\\.$`))
  })

  it('refuses nothing but the files made to be refused', async () => {
    const refused: string[] = []
    for (const name of testFiles) {
      await open(name).catch((error: unknown) => {
        if (error instanceof ImportError) refused.push(name)
        else throw error
      })
    }
    expect(refused).toEqual(testFiles.filter((name) => name.startsWith('refused-')))
  })

  it.each([
    [{ maxFileBytes: 1000 }, 'fileTooLarge'],
    [{ maxSheetRows: 3 }, 'tooManyRows'],
    [{ maxColumns: 4 }, 'tooManyColumns'],
    [{ maxCells: 20 }, 'tooManyCells'],
    [{ maxZipEntries: 2 }, 'tooManyEntries'],
    [{ maxInflatedBytes: 1500 }, 'zipBomb'],
    [{ maxSheets: 0 }, 'tooManySheets'],
    [{ maxXmlDepth: 2 }, 'hostileXml'],
  ])('stops at the limit %o', async (limits, code) => {
    expect((await refusalOf(open('dossiers-text-with-times.xlsx', { limits }))).code).toBe(code)
  })

  it('stops text at its own limit of records', async () => {
    const refusal = await refusalOf(open('dossiers-utf8.csv', { limits: { maxTextRows: 3 } }))
    expect(refusal).toMatchObject({ code: 'tooManyRows', params: { row: 4, maxRows: 3 } })
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    stop.abort(new DOMException('stopped', 'AbortError'))
    await expect(open('dossiers-utf8.csv', { signal: stop.signal })).rejects.toThrow('stopped')
  })

  it('stops in the middle', async () => {
    const stop = new AbortController()
    const lines = 'H17.98-250701-0001;Hộ tịch;01/07/2025\n'.repeat(200_000)
    const reading = readImportFile(new TextEncoder().encode(lines), 'long.csv', {
      signal: stop.signal,
      onProgress: () => stop.abort(new DOMException('stopped', 'AbortError')),
    })
    await expect(reading).rejects.toThrow('stopped')
  })

  it('says how far it is', async () => {
    const shares: number[] = []
    await open('dossiers-text-with-times.xlsx', { onProgress: (done, total) => shares.push(done / total) })
    expect(shares.at(-1)).toBe(1)
  })

  it('leaves the bytes as they were', async () => {
    const bytes = bytesOf('ii06-biff8.xls')
    await readImportFile(bytes, 'ii06-biff8.xls')
    expect(bytes).toEqual(bytesOf('ii06-biff8.xls'))
  })
})

describe('describeRefusal', () => {
  it.each(refusalCodes)('has a sentence for %s in both languages, without holes', (code) => {
    const params = {
      bytes: 1,
      maxBytes: 1,
      detail: 'x',
      part: 'x',
      entries: 1,
      maxEntries: 1,
      sheet: 'x',
      row: 1,
      maxRows: 1,
      maxColumns: 1,
      maxCells: 1,
      sheets: 1,
      maxSheets: 1,
    }
    for (const locale of ['vi', 'en'] as const) {
      const { what, action } = describeRefusal({ file: 'x', code, params }, locale)
      expect(`${what} ${action}`).not.toMatch(/undefined|null|—/)
    }
  })

  it('refuses a code that it does not know', () => {
    expect(() => describeRefusal({ file: 'x', code: 'other', params: {} }, 'vi')).toThrow(RangeError)
  })
})

describe('describeReadNote', () => {
  it('says what was found, ordinary things left out', () => {
    expect(describeReadNote(null, 'vi')).toEqual([])
    expect(describeReadNote('encoding=utf-8 separator=;', 'vi')).toEqual(['Các ô cách nhau bằng dấu chấm phẩy'])
    expect(describeReadNote('encoding=tcvn3 separator=tab really=html', 'en')).toEqual([
      'The file name says otherwise; the content is HTML',
      'The letters are in TCVN3 (.VnTime fonts) and were turned into Unicode',
      'The cells are separated by tabs',
    ])
  })
})
