import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsvRecords } from '~/data/round/csv-records'

const cellsOf = (text: string, delimiter: string | null = null) =>
  readCsvRecords(text, delimiter).map(({ cells }) => cells)

describe('readCsvRecords', () => {
  it('keeps every cell as the text that stands there', () => {
    expect(cellsOf('a,b\n02," 1.338 "\n')).toEqual([
      ['a', 'b'],
      ['02', ' 1.338 '],
    ])
  })

  it('reads no further than it is asked to', () => {
    expect(readCsvRecords('a\n\nb\n"', null, 2).map(({ row }) => row)).toEqual([1, 3])
  })

  it('counts empty lines and leaves them out', () => {
    expect(readCsvRecords('a\n\nb\r\n', null).map(({ row }) => row)).toEqual([1, 3])
  })

  it('keeps a cell with line breaks, delimiters and doubled quotes in one row', () => {
    expect(cellsOf('"a\n""b"";c";d\n', ';')).toEqual([['a\n"b";c', 'd']])
  })

  it('follows the separator line that Excel writes, without counting it', () => {
    expect(readCsvRecords('sep=;\na;b\n', null)).toEqual([{ row: 1, cells: ['a', 'b'], badQuotes: false }])
  })

  it.each(['a,"b\nc,d\n', '"a"b,c\n'])('says that the quotes of %j are wrong', (text) => {
    expect(readCsvRecords(text, null)[0]?.badQuotes).toBe(true)
  })

  it('reads any table that papaparse wrote, and as papaparse reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', ',', ';', '\n', '\r\n', ' ', '1') })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        (table, delimiter, newline) => {
          const text = Papa.unparse(table, { delimiter, newline, quotes: (value) => /["\r\n,; ]/.test(String(value)) })
          expect(cellsOf(text, delimiter)).toEqual(Papa.parse(text, { delimiter, newline }).data)
        },
      ),
    )
  })

  it.each([
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,', [['a', '']]],
    ['"a\r\nb" ,c', [['a\r\nb', 'c']]],
    ['5" ống,c', [['5" ống', 'c']]],
    ['""\n', []],
    ['', []],
  ])('reads %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  it('gives up only the line whose quote nothing closes', () => {
    expect(readCsvRecords('a,"b\nc,d\n', null)).toEqual([
      { row: 1, cells: ['a', '"b'], badQuotes: true },
      { row: 2, cells: ['c', 'd'], badQuotes: false },
    ])
  })

  it('reads what papaparse reads, wherever both find the quotes right', () => {
    const piece = fc.constantFrom('a', 'ộ', ' ', ',', ';', '\n', '"x"', '"x,""y""\n"', '0')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(',', ';'), (pieces, delimiter) => {
        const text = pieces.join('')
        const oracle = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
        const ours = readCsvRecords(text, delimiter)
        fc.pre(oracle.errors.length === 0 && !ours.some(({ badQuotes }) => badQuotes))
        expect(ours.map(({ cells }) => cells)).toEqual(
          oracle.data.filter((cells) => cells.length > 1 || cells[0]?.trim() !== ''),
        )
      }),
      { numRuns: 1_000 },
    )
  })
})
