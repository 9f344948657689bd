import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { tableToCsv } from '~/charts/figure/table-to-csv'
import type { TableModel } from '~/ui/table/table-model'

const table = (cells: TableModel['rows'][number]['cells']): TableModel => ({
  columns: cells.map((_, index) => ({ key: String(index), title: `Cột ${index}`, kind: 'text' })),
  rows: [{ key: 'a', cells }],
})

describe('tableToCsv', () => {
  it('writes what Excel of the language opens by a double click', () => {
    const model = table([{ text: 'Trễ hạn' }, { text: '4,33 %', value: 4.33 }])
    expect(tableToCsv(model, 'vi')).toBe('\ufeffCột 0;Cột 1\r\nTrễ hạn;4,33\r\n')
    expect(tableToCsv(model, 'en')).toBe('\ufeffCột 0,Cột 1\r\nTrễ hạn,4.33\r\n')
  })

  it('leaves a missing figure empty, never 0', () => {
    expect(tableToCsv(table([{ text: 'a' }, { text: '—', value: null }]), 'vi')).toContain('\r\na;\r\n')
  })

  it('lets no cell become a formula', () => {
    expect(tableToCsv(table([{ text: '=1+1' }, { text: '-5', value: -5 }]), 'vi')).toContain("'=1+1;-5")
  })

  it('is read back as the same cells', () => {
    const text = fc.string({ unit: fc.constantFrom('ắ', 'x', '"', ';', ',', '\n', '.') })
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const written = tableToCsv(table(texts.map((cell) => ({ text: cell }))), 'vi').slice(1)
        expect(Papa.parse(written, { delimiter: ';', newline: '\r\n' }).data[1]).toEqual(texts)
      }),
    )
  })
})
