import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { formLines } from '~/data/export/tables/form-layout'
import { readImportFile } from '~/data/import/read/read-import-file'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import type { ReadRecord } from '~/data/import/recognise/recognised-table'
import { templateFileName, templateNames, templateWorkbook } from '~/data/package/templates'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { cellRows, textRows } from './random-lists'

vi.setConfig({ testTimeout: 60_000 })

async function imported(bytes: Uint8Array) {
  const raw = await readImportFile(bytes, 'mau.xlsx')
  return recogniseFile(raw, { period: null, calendar: vietnamCalendar })
}

const given = ({ values }: ReadRecord) =>
  Object.fromEntries(Object.entries(values).filter(([field, value]) => value !== null && field !== 'causeText'))

describe('templateWorkbook', () => {
  it.each(templateNames)('%s: rows that are filled in come back as they are, and nothing is asked', async (name) => {
    await fc.assert(
      fc.asyncProperty(name === 'ii06' ? cellRows : textRows(name), async (rows) => {
        const filled = name === 'ii06' ? formLines(rows.map(({ row }) => row)) : rows.map(({ row }) => row)
        const [table, example, ...others] = await imported(await templateWorkbook(name, filled))
        expect(others).toEqual([])
        expect(table?.kind).toBe(name)
        expect(table?.issues.filter(({ severity }) => severity === 'ask')).toEqual([])
        expect(table?.records.map(given)).toEqual(name === 'ii06' ? formValues(rows) : rows.map(({ values }) => values))
        if (name === 'ii06') expect(given(table?.total ?? { row: 0, values: {} })).toEqual(totalOf(rows))
        expect(example?.kind).toBe('unknown')
        expect(example?.issues.map(({ severity, message }) => [severity, message.code])).toEqual([
          ['info', 'exampleSheet'],
        ])
      }),
      { numRuns: 25 },
    )
  })

  it.each(templateNames)('%s: an empty template gives no row, and asks nothing', async (name) => {
    const [table] = await imported(await templateWorkbook(name))
    expect(table).toMatchObject({ kind: name, records: [] })
    expect(table?.issues.filter(({ severity }) => severity === 'ask' || severity === 'error')).toEqual([])
  })

  it('is the same file each time, with a name of its own', async () => {
    for (const name of templateNames) expect(await templateWorkbook(name)).toEqual(await templateWorkbook(name))
    expect(new Set(templateNames.map(templateFileName)).size).toBe(templateNames.length)
  })
})

type Rows = readonly {
  readonly row: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, unknown>>
}[]

/** One row of the form out of its cells. */
function formValues(rows: Rows): Record<string, unknown>[] {
  const lines = new Map<string, Record<string, unknown>>()
  for (const { row, values } of rows) {
    if (row.scope === 'total') continue
    const line = lines.get(String(row.scope)) ?? { name: row.scope }
    lines.set(String(row.scope), { ...line, ...values })
  }
  return [...lines.values()]
}

const totalOf = (rows: Rows): Record<string, unknown> => ({
  name: 'Tổng cộng',
  ...Object.assign({}, ...rows.filter(({ row }) => row.scope === 'total').map(({ values }) => values)),
})
