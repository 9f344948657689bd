import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError, type RawCell } from '~/data/import/raw-table'
import { defaultReadLimits } from '~/data/import/read/read-limits'
import { startReading } from '~/data/import/read/reading'
import { cutRecords } from '~/data/import/read/text/cut-records'
import { isUtf8 } from '~/data/import/read/text/is-utf8'
import { utf8Text } from '~/data/import/read/text/utf8-text'
import { referenceRecords } from './reference-records'

const reading = startReading('x', { limits: defaultReadLimits })
const utf8 = (text: string) => new TextEncoder().encode(text)
const textsOf = (rows: readonly (readonly RawCell[])[]) => rows.map((row) => row.map(({ text }) => text))
const refused = (error: unknown) => {
  if (error instanceof ImportError) return error.refusal
  throw error
}

/** What stands in lists, and what breaks them. */
const scrap = fc.constantFrom(
  'a',
  'đ',
  'ộ',
  'o\u0323\u0302',
  '😀',
  '"',
  '""',
  ';',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '1',
  ',',
  '\ufeff',
)
const ruin = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(''))
const cell = fc.string({ unit: fc.constantFrom('a', 'đ', '"', ';', '\n', ' ', '1', ',') })

describe('cutRecords', () => {
  it('gives back every table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), async (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\r\n')
        const cells = await cutRecords(utf8(text), ';', reading)
        const without = (row: readonly string[]) => row.slice(0, row.findLastIndex((value) => value !== '') + 1)
        expect(textsOf(cells.rows())).toEqual(rows.map(without))
      }),
    )
  })

  it('answers like the plain reader to any text, also to what it refuses', async () => {
    await fc.assert(
      fc.asyncProperty(ruin, async (text) => {
        const attempt = () => textsOf(referenceRecords(text, ';', reading))
        let expected: unknown
        try {
          expected = attempt()
        } catch (error) {
          expected = refused(error)
        }
        const found = await cutRecords(utf8(text), ';', reading).then((cells) => textsOf(cells.rows()), refused)
        expect(found).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('hands out one cell as it hands out all', async () => {
    await fc.assert(
      fc.asyncProperty(
        ruin.filter((text) => !text.includes('"')),
        async (text) => {
          const cells = await cutRecords(utf8(text), ';', reading)
          const one = Array.from({ length: cells.rowCount }, (_, row) =>
            Array.from({ length: cells.width(row) }, (_, column) => cells.cell(row, column)),
          )
          expect(one).toEqual(cells.rows())
          // rows in any order, some left out
          for (let row = cells.rowCount - 1; row >= 0; row -= 3) {
            expect(cells.rowTexts(row).map((text) => text.normalize('NFC'))).toEqual(one[row]?.map(({ text }) => text))
          }
          for (let row = 0; row < cells.rowCount; row += 2) {
            expect(cells.rowTexts(row).map((text) => text.normalize('NFC'))).toEqual(one[row]?.map(({ text }) => text))
          }
          expect(cells.cell(cells.rowCount, 0).kind).toBe('empty')
          expect(cells.cell(0, 1000).kind).toBe('empty')
        },
      ),
    )
  })

  it('keeps the limits of the reading', async () => {
    const limited = (limits: Partial<typeof defaultReadLimits>) =>
      cutRecords(utf8('a;b;c\nd;e;f\n'), ';', startReading('x', { limits: { ...defaultReadLimits, ...limits } }))
    await expect(limited({ maxColumns: 2 })).rejects.toMatchObject({ refusal: { code: 'tooManyColumns' } })
    await expect(limited({ maxTextRows: 1 })).rejects.toMatchObject({ refusal: { code: 'tooManyRows' } })
    await expect(limited({ maxCells: 5 })).rejects.toMatchObject({ refusal: { code: 'tooManyCells' } })
    expect((await limited({ maxColumns: 3, maxTextRows: 2, maxCells: 6 })).rowCount).toBe(2)
  })
})

describe('utf8Text', () => {
  it.each([
    ['UTF-8', [0x48, 0xe1, 0xbb, 0x93], 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x48, 0xe1, 0xbb, 0x93], 'utf-8'],
    ['UTF-16 with a mark', [0xff, 0xfe, 0x48, 0, 0xd3, 0x1e], 'utf-16le'],
  ])('gives the bytes of %s without its mark', (_, bytes, encoding) => {
    const found = utf8Text(Uint8Array.from(bytes))
    expect([found?.encoding, found?.head, new TextDecoder().decode(found?.bytes)]).toEqual([encoding, 'Hồ', 'Hồ'])
  })
})

describe('isUtf8', () => {
  const strictly = (bytes: Uint8Array) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      return true
    } catch {
      return false
    }
  }
  const edge = fc.constantFrom(
    ...[
      0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5,
      0xff,
    ],
  )

  it('says what a strict decoder says', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 6 }), (bytes) => {
        expect(isUtf8(Uint8Array.from(bytes))).toBe(strictly(Uint8Array.from(bytes)))
      }),
      { numRuns: 5000 },
    )
    fc.assert(
      fc.property(
        fc.array(edge, { maxLength: 3 }),
        fc.nat(20),
        fc.nat(20),
        fc.nat(5),
        (bytes, before, after, start) => {
          const ascii = (count: number) => Array.from({ length: count }, () => 0x61)
          const whole = Uint8Array.from([...ascii(start), ...ascii(before), ...bytes, ...ascii(after)]).subarray(start)
          expect(isUtf8(whole)).toBe(strictly(whole))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
