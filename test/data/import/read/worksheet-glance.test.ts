import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from '~/data/import/raw-table'
import { defaultReadLimits } from '~/data/import/read/read-limits'
import { startReading } from '~/data/import/read/reading'
import { TextTable } from '~/data/import/read/xlsx/text-table'
import { WorksheetHandler } from '~/data/import/read/xlsx/worksheet'
import { WorksheetBuilder } from '~/data/import/read/xlsx/worksheet-builder'
import { WorksheetGlance } from '~/data/import/read/xlsx/worksheet-glance'
import { type Glance, GlancingScanner } from '~/data/import/read/xml/glancing-scanner'

const shared = ['Hộ tịch', '', 'H17.88-250715-0001', 'Tho\u0302ng'] as const
const formats = [null, 'dd/mm/yyyy', '0.00'] as const
const blind: Glance = { mayBegin: () => false, take: (_, at) => at, isOpen: () => false }

/** What a sheet says, or the code of its refusal. @param size bytes that come at once */
function read(xml: string, size: number, sees: boolean): unknown {
  const reading = startReading('x', { limits: defaultReadLimits })
  const sharedStrings = new TextTable()
  for (const text of shared) sharedStrings.add(text)
  const context = { dateSystem: 1900, recalculates: false, sharedStrings, formats } as const
  const handler = new WorksheetHandler(new WorksheetBuilder('S', reading, context), context)
  const scanner = new GlancingScanner('x', handler, sees ? new WorksheetGlance(handler) : blind, reading)
  const bytes = new TextEncoder().encode(xml)
  try {
    for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size))
    scanner.end()
  } catch (error) {
    if (error instanceof ImportError) return error.refusal.code
    throw error
  }
  const { rows, hiddenRows, merges } = handler.sheet.build('x')
  return {
    rows: rows.map((row) => row.map(({ kind, text, number, iso, format }) => [kind, text, number, iso, format])),
    hiddenRows,
    merges,
  }
}

const address = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'H', 'AA'), fc.integer({ min: 1, max: 9 }))
  .map(([column, row]) => ` r="${column}${row}"`)
const attributes = fc
  .tuple(fc.option(address, { nil: '' }), fc.constantFrom('', ' s="1"', ' s="2"', ' s="99"', " s='1'", ' cm="1"'))
  .map((parts) => parts.join(''))
const cell = fc
  .tuple(
    attributes,
    fc.constantFrom(
      '><v>1</v></c>',
      '><v>45853.354166666664</v></c>',
      '><v>-2.5</v></c>',
      '><v>1e3</v></c>',
      '/>',
      '></c>',
      ' t="s"><v>0</v></c>',
      ' t="s"><v>1</v></c>',
      ' t="s"><v>2</v></c>',
      ' t="s"><v>3</v></c>',
      ' t="s"><v>77</v></c>',
      ' t="b"><v>1</v></c>',
      ' t="e"><v>#N/A</v></c>',
      ' t="d"><v>2025-07-15</v></c>',
      ' t="str"><f>A1&amp;"x"</f><v>ừ _x0041_</v></c>',
      '><f>A1</f></c>',
      ' t="inlineStr"><is><t>đất đai</t></is></c>',
      ' t="inlineStr"><is><t>a &lt; b</t></is></c>',
      ' t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      ' t="inlineStr"><is><t></t></is></c>',
      '><!-- <c r="A1"><v>9</v></c> --><v>3</v></c>',
      '><v><![CDATA[4]]></v></c>',
    ),
  )
  .map(([said, rest]) => `<c${said}${rest}`)
const rowTag = fc.constantFrom(
  '<row>',
  '<row r="2" spans="1:9">',
  '<row r="5" ht="15" customHeight="1">',
  '<row r="6" ht="0">',
  '<row r="7" hidden="1">',
  "<row r='3'>",
)
const row = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(rowTag, fc.array(cell, { maxLength: 6 })) },
  { weight: 1, arbitrary: fc.constant(['<row r="4"/>', null] as const) },
)
const sheet = fc.array(row, { maxLength: 8 }).map((rows) => {
  const written = rows.map(([tag, cells]) => (cells === null ? tag : `${tag}${cells.join('\n')}</row>`))
  return `<?xml version="1.0"?><worksheet><sheetData>${written.join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`
})

describe('WorksheetGlance', () => {
  it('finds what the scanner finds, whatever the pieces', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 200 }), (xml, size) => {
        expect(read(xml, size, true)).toEqual(read(xml, 100_000, false))
      }),
      { numRuns: 400 },
    )
  })

  it('does not let a broken sheet pass that the scanner would refuse', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(3), fc.integer({ min: 1, max: 200 }), (xml, place, mark, size) => {
        const tags = [...xml.matchAll(/<\/?(?:row|c|v)\b[^>]*>/g)]
        const tag = tags[place % Math.max(1, tags.length)]
        fc.pre(tag !== undefined)
        const broken =
          xml.slice(0, tag?.index) +
          (['', '<row>', '</row>', '<c>'][mark] ?? '') +
          xml.slice((tag?.index ?? 0) + (tag?.[0].length ?? 0))
        expect(read(broken, size, true)).toEqual(read(broken, 100_000, false))
      }),
      { numRuns: 400 },
    )
  })
})
