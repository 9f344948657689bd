import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ColumnKind, ReadRecord, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { buildResources } from '~/data/package/build-resources'
import type { TableForRound } from '~/data/package/built'
import { mergePackage } from '~/data/package/merge-package'
import { equipmentShape, forceShape, loadPreparedness, trainingShape } from '~/data/round/load-preparedness'
import { loadReported } from '~/data/round/load-reported'
import { dossierShape } from '~/data/round/parse-dossiers'
import { overdueShape } from '~/data/round/parse-overdue-annex'
import type { RowShape } from '~/data/round/parse-table'
import { readTable } from '~/data/round/round-source'
import { reportedCells } from '~/domain/reconcile/cells'
import { packageSource, roundInfo } from './package-source'
import { leftOut, tableOf } from './random-tables'

vi.setConfig({ testTimeout: 60_000 })

const source = { id: 'tep-a', title: 'a.xlsx', date: null, url: null }
const options = { unit: 'phường Bến Đò', sources: [source] }
const forRound = (table: RecognisedTable, setAsideRows: ReadonlySet<number> = new Set()): TableForRound => ({
  table,
  setAsideRows,
  provenance: 'published',
  sourceId: 'tep-a',
})

async function build(...tables: TableForRound[]) {
  const built = buildResources(tables, options)
  const merged = await mergePackage(roundInfo, built, { existing: 'replace' })
  return { built, merged, source: packageSource(merged.descriptor, merged.files) }
}

/** The rows of a file as the app reads it, by the row of the table they came from. */
async function loadedRows<T extends object>(
  from: Awaited<ReturnType<typeof build>>,
  name: Parameters<typeof readTable>[1],
  shape: RowShape<T>,
) {
  if (!from.built.resources.some((resource) => resource.name === name))
    return new Map<number, Record<string, unknown>>()
  const { parsed, setAside } = await readTable(from.source, name, shape)
  expect(setAside).toBe(0)
  return new Map(
    parsed.map(({ value }) => [Number((value as { sourceRow?: unknown }).sourceRow), value as Record<string, unknown>]),
  )
}

const quantities = ['need', 'available', 'broken', 'serviceable', 'gap']

/** Every value of a kept row is there again: a quantity in words among the words. */
function expectAll(record: ReadRecord, loaded: Record<string, unknown>) {
  for (const [field, value] of Object.entries(record.values)) {
    if (value === null || field === 'neighbourhood') continue
    if (quantities.includes(field) && typeof value === 'string') {
      expect(loaded[field], field).toBeNull()
      expect(loaded.quantityText, field).toContain(value.trim())
    } else expect(loaded[field], field).toBe(value)
  }
}

const lists = [
  ['dossiers', dossierShape],
  ['overdue-annex', overdueShape],
  ['equipment', equipmentShape],
  ['forces', forceShape],
  ['training', trainingShape],
] as const

describe('buildResources', () => {
  it.each(lists)(
    'gives every value of a kept row of %s back through the loaders, and counts the others',
    async (kind, shape) => {
      await fc.assert(
        fc.asyncProperty(
          tableOf(kind).chain((table) => fc.tuple(fc.constant(table), leftOut(table))),
          async ([table, left]) => {
            const all = await build(forRound(table, left))
            const loaded = await loadedRows(all, kind, shape as RowShape<object>)
            const [count] = all.built.tables
            expect(count).toMatchObject({ rows: table.records.length, kept: loaded.size })
            expect((count?.kept ?? 0) + (count?.setAside ?? 0)).toBe(count?.rows)
            for (const row of left) expect(loaded.has(row)).toBe(false)
            const said = new Set(all.built.issues.filter(({ severity }) => severity === 'error').map(({ row }) => row))
            for (const record of table.records) {
              const back = loaded.get(record.row)
              if (back !== undefined) expectAll(record, back)
              // what is not there was left out by a person or for a reason that is said of the row, or of the whole table
              else expect(left.has(record.row) || said.has(record.row) || said.has(null)).toBe(true)
            }
          },
        ),
        { numRuns: 150 },
      )
    },
  )

  it('gives every cell of a form back, by field and for the whole ward', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf('ii06'), async (table) => {
        const all = await build(forRound(table))
        const [count] = all.built.tables
        expect((count?.kept ?? 0) + (count?.setAside ?? 0)).toBe(count?.rows)
        if (!all.built.resources.some(({ name }) => name === 'reported')) return
        const { value, issues } = await loadReported(all.source)
        expect(issues).toEqual([])
        const total = { ...value.row, ...value.beside }
        for (const cell of reportedCells) {
          const given = table.total?.values[cell] ?? null
          if (given !== null) expect(total[cell]).toBe(given)
          for (const { row, values } of table.records) {
            if (typeof values.name !== 'string' || (values[cell] ?? null) === null) continue
            const field = value.fields?.find(({ sourceRow }) => sourceRow === row)
            expect(field).toMatchObject({ name: values.name, note: values.note ?? null })
            expect(field?.cells[cell]).toBe(values[cell])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('lists every neighbourhood that the lists speak of, and gives the ward those of no place', async () => {
    const kinds: ColumnKind[] = ['equipment', 'forces', 'training']
    await fc.assert(
      fc.asyncProperty(fc.tuple(...kinds.map((kind) => tableOf(kind))), async (tables) => {
        const all = await build(...tables.map((table) => forRound(table)))
        if (all.built.resources.length === 0) return
        const { value, issues, setAside } = await loadPreparedness(all.source)
        expect(setAside).toBe(0)
        expect(issues.filter(({ message }) => message.code === 'unknownNeighbourhood')).toEqual([])
        const names = new Set(value.neighbourhoods.map(({ name }) => name))
        expect(names.size).toBe(value.neighbourhoods.length)
        for (const { neighbourhood } of [...value.equipment, ...value.forces, ...value.training]) {
          expect(names.has(neighbourhood)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same bytes for the same tables', () => {
    fc.assert(
      fc.property(tableOf('dossiers'), (table) => {
        expect(buildResources([forRound(table)], options)).toEqual(buildResources([forRound(table)], options))
      }),
      { numRuns: 30 },
    )
  })
})
