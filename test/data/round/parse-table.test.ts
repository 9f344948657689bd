import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { asLoadError } from '~/data/http/load-error'
import { calendarDate, code, decimal, nullable, optional, whole, wording, yesNo } from '~/data/round/cell-readers'
import { describeIssue, type IssueCode, issueMessages } from '~/data/round/issue-messages'
import { parseTable, type TableFile } from '~/data/round/parse-table'

const file: TableFile = { file: 'bang.csv', url: 'http://x.vn/bang.csv', delimiter: null, missingValues: [''] }
const shape = {
  item: wording,
  need: nullable(whole),
  channel: optional(code(['online', 'direct'])),
}
const parse = (text: string, more: Partial<TableFile> = {}) => parseTable(text, { ...file, ...more }, shape)
const values = (text: string, more: Partial<TableFile> = {}) => parse(text, more).parsed.map(({ value }) => value)
const brief = (text: string) =>
  parse(text).issues.map(({ row, column, value, message, severity }) => [row, column, value, message.code, severity])
const errorOf = (text: string) => {
  try {
    parse(text)
  } catch (error) {
    return asLoadError(error)
  }
  return null
}

describe('parseTable', () => {
  it('reads an empty cell as null and a 0 as 0', () => {
    expect(values('item,need,channel\nMáy cưa,,online\nÁo phao,0,\n')).toEqual([
      { item: 'Máy cưa', need: null, channel: 'online' },
      { item: 'Áo phao', need: 0, channel: null },
    ])
  })

  it('sets a row with a bad cell aside and names file, row, column and value; other rows stay', () => {
    const text = 'item,need,channel\nMáy cưa,2,online\nÁo phao,1.338,fax\n,4,\nPhao tròn,4,direct\n'
    const { parsed, rows, setAside } = parse(text)
    expect([parsed.map(({ row }) => row), rows, setAside]).toEqual([[2, 5], 4, 2])
    expect(brief(text)).toEqual([
      [3, 'need', '1.338', 'notWhole', 'error'],
      [3, 'channel', 'fax', 'unknownCode', 'error'],
      [4, 'item', null, 'emptyCell', 'error'],
    ])
  })

  it('never guesses a number', () => {
    for (const text of ['1.338', '1,338', '1 338', '95,89', '-1', '1e3', '0x1F', '12 cái', '½']) {
      expect(parse(`item,need\nX,"${text}"`).setAside, text).toBe(1)
    }
    expect(values('item,need\nX,02')[0]?.need).toBe(2)
  })

  it('counts rows as Excel does: blank lines count, a cell with line breaks is one row', () => {
    expect(brief('item,need\n\n"hai\ndòng",x\nA,y')).toEqual([
      [1, 'channel', 'channel', 'missingColumn', 'warning'],
      [3, 'need', 'x', 'notWhole', 'error'],
      [4, 'need', 'y', 'notWhole', 'error'],
    ])
  })

  it('takes the delimiter of the package, or of the first line "sep=;"', () => {
    expect(values('item;need\nMáy; cưa;2', { delimiter: ';' })).toEqual([])
    expect(values('item;need\n"Máy; cưa";2', { delimiter: ';' })[0]).toMatchObject({ item: 'Máy; cưa', need: 2 })
    expect(parse('sep=;\r\nitem;need\r\nA;2\r\n').parsed).toEqual([
      { row: 2, value: { item: 'A', need: 2, channel: null } },
    ])
  })

  it('takes the texts that the package names as missing', () => {
    expect(values('item,need\nA,-\nB,', { missingValues: ['', '-'] }).map(({ need }) => need)).toEqual([null, null])
  })

  it('refuses a file without its needed column, and names it', () => {
    expect(errorOf('item,channel\nA,online')).toMatchObject({
      code: 'wrongSchema',
      params: { file: 'bang.csv', row: 1, column: 'need', found: 'item, channel' },
    })
  })

  it('says which columns are missing, unused or double', () => {
    expect(brief('item,need,need,chủ hồ sơ\nA,1,2,x')).toEqual([
      [1, 'channel', 'channel', 'missingColumn', 'warning'],
      [1, 'chủ hồ sơ', 'chủ hồ sơ', 'extraColumn', 'info'],
      [1, 'need', 'need', 'duplicateColumn', 'error'],
    ])
    expect(values('item,need,need,chủ hồ sơ\nA,1,2,x')).toEqual([{ item: 'A', need: 1, channel: null }])
  })

  it('sets aside rows whose cells cannot be told apart', () => {
    expect(brief('item,need,channel\nA,1\nB,2,online,thừa\nC,3,online')).toEqual([
      [2, null, 'A, 1', 'wrongCellCount', 'error'],
      [3, null, 'B, 2, online, thừa', 'wrongCellCount', 'error'],
    ])
    expect(
      brief('item,need,channel\nA,1,online\n"B,2,online\nC,3,direct\n').map(([row, , , code]) => [row, code]),
    ).toEqual([[3, 'badQuotes']])
  })

  it('does not repeat a row that falls apart where a column is not read: it may hold a name', () => {
    expect(brief('hoTen,item,need,channel\nNguyễn Văn A,A,1\n')).toContainEqual([
      2,
      null,
      null,
      'wrongCellCount',
      'error',
    ])
  })

  it('refuses what is no table', () => {
    expect(errorOf('')?.code).toBe('notCsv')
    expect(errorOf('Danh sách gửi sau\n')?.code).toBe('notCsv')
    expect(errorOf('{"a": 1}')?.code).toBe('notCsv')
  })

  it('cuts long values in issues', () => {
    const value = parse(`item,need,channel\nA,${'x'.repeat(500)},`).issues[0]?.value
    expect(value).toHaveLength(61)
  })

  it('reads back every table that was written, whatever stands in its cells', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 })
    const rows = fc.array(
      fc.record({ item: cell, need: fc.option(fc.nat()), channel: fc.option(fc.constantFrom('online', 'direct')) }),
    )
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
        const good = written.filter(({ item }) => item.trim() !== '')
        const text = Papa.unparse(
          { fields: ['item', 'need', 'channel'], data: good.map(({ item, need, channel }) => [item, need, channel]) },
          { delimiter },
        )
        const read = parseTable(text, { ...file, delimiter }, shape)
        expect(read.parsed.map(({ value }) => value)).toEqual(good.map((row) => ({ ...row, item: row.item.trim() })))
        expect(read.issues).toEqual([])
      }),
    )
  })

  // 'binary' would do, but takes fast-check seconds to prepare
  const hazard = fc.constantFrom('a', 'ế', '😀', '\ud800', '\0', '"', ',', '\n', '\r', '\t', ' ', '1')

  it('never throws anything but a LoadError, and loses no row', () => {
    fc.assert(
      fc.property(fc.string({ unit: hazard, maxLength: 80 }), (junk) => {
        const { parsed, rows, setAside } = parse(`item,need,channel\n${junk}`)
        expect(parsed.length + setAside).toBe(rows)
      }),
    )
  })
})

describe('cell readers', () => {
  it.each([
    [calendarDate, '2025-02-29', 'notDate'],
    [calendarDate, '01/7/2025', 'notDate'],
    [decimal, '95,89', 'notNumber'],
    [yesNo, 'có', 'notYesNo'],
  ])('%o refuses %s as %s', (reader, text, code) => {
    expect(reader.read(text)).toMatchObject({ code })
  })

  it('reads dates, decimals and answers', () => {
    expect([calendarDate.read('2025-07-01'), decimal.read('95.89'), yesNo.read('false')]).toEqual([
      '2025-07-01',
      95.89,
      false,
    ])
  })
})

describe('describeIssue', () => {
  it('has a sentence for every code in both languages, without holes', () => {
    const params = {
      allowed: 'a',
      found: 1,
      expected: 2,
      otherRow: 1338,
      due: '2025-07-01',
      received: 'x',
      requested: 'y',
      count: 3,
      other: 'network',
    }
    for (const code of Object.keys(issueMessages.vi) as IssueCode[]) {
      for (const locale of ['vi', 'en'] as const) {
        expect(describeIssue({ code, params }, locale)).not.toMatch(/undefined|—/)
      }
    }
    expect(describeIssue({ code: 'duplicateDossier', params }, 'vi')).toBe(
      'Trùng mã hồ sơ với dòng 1.338, vẫn giữ cả hai',
    )
    expect(() => describeIssue({ code: 'x', params }, 'vi')).toThrow(RangeError)
  })
})
