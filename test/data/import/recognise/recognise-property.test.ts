import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { RawMerge } from '~/data/import/raw-table'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import type { RecognisedTable } from '~/data/import/recognise/recognised-table'
import { fromDayNumber } from '~/domain/shared/iso-date'
import { type CellGiven, context, dayCell, rawFile } from './raw-sheets'

// hundreds of tables on a busy machine
vi.setConfig({ testTimeout: 60_000 })

const asked = (table: RecognisedTable, row: number, column: string): boolean =>
  table.issues.some((issue) => issue.severity === 'ask' && issue.row === row && issue.column === column)

/** Every way in which a count is written. */
const writers: readonly ((value: number) => CellGiven)[] = [
  (value) => value,
  (value) => String(value),
  (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
  (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ' '),
  (value) => String(value).padStart(2, '0'),
  (value) => `${value} hồ sơ`,
  // typed where the dot is for decimals: 1.338 is stored as 1.338 (and 1.000 as 1: that is lost)
  (value) => (value >= 1000 && value < 1e6 && value % 1000 !== 0 ? value / 1000 : value),
]

const count = fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(2_000_000))
const formHeadings = [
  ['receivedTotal', 'Số hồ sơ nhận giải quyết', 'Tổng số'],
  ['receivedOnline', 'Số hồ sơ nhận giải quyết', 'Trực tuyến'],
  ['carriedOver', 'Số hồ sơ nhận giải quyết', 'Từ kỳ trước'],
  ['resolvedTotal', 'Số hồ sơ đã giải quyết', 'Tổng số'],
  ['resolvedEarly', 'Số hồ sơ đã giải quyết', 'Trước hạn'],
  ['resolvedOverdue', 'Số hồ sơ đã giải quyết', 'Quá hạn'],
  ['pendingInTime', 'Số hồ sơ đang giải quyết', 'Trong hạn'],
  ['pendingOverdue', 'Số hồ sơ đang giải quyết', 'Quá hạn'],
] as const

describe('recogniseFile on written forms', () => {
  it('reads every figure back, or asks about it', () => {
    const form = fc.record({
      values: fc.array(fc.array(fc.option(count, { nil: null, freq: 8 }), { minLength: 8, maxLength: 8 }), {
        minLength: 1,
        maxLength: 5,
      }),
      // one way a column, or a cell's own
      ways: fc.array(fc.nat(writers.length - 1), { minLength: 8, maxLength: 8 }),
      strays: fc.array(fc.nat(writers.length - 1), { minLength: 8, maxLength: 8 }),
      titles: fc.nat(3),
      merged: fc.boolean(),
      joined: fc.boolean(),
      numbered: fc.boolean(),
    })
    fc.assert(
      fc.property(form, ({ values, ways, strays, titles, merged, joined, numbered }) => {
        const title: CellGiven[][] = Array.from({ length: titles }, (_, i) => [`BIỂU TỔNG HỢP ${i}`])
        const bands = formHeadings.map(([, band], i) => (formHeadings[i - 1]?.[1] === band && !merged ? null : band))
        const header: CellGiven[][] = joined
          ? [['Lĩnh vực', ...formHeadings.map(([, band, leaf]) => `${band}: ${leaf}`)]]
          : [
              ['Lĩnh vực', ...bands],
              [null, ...formHeadings.map(([, , leaf]) => leaf)],
            ]
        const top = title.length
        const merges: RawMerge[] =
          merged && !joined
            ? [
                { top, left: 0, bottom: top + 1, right: 0 },
                { top, left: 1, bottom: top, right: 3 },
                { top, left: 4, bottom: top, right: 6 },
                { top, left: 7, bottom: top, right: 8 },
              ]
            : []
        const numbers: CellGiven[][] = numbered ? [['(2)', ...formHeadings.map((_, i) => `(${i + 3})`)]] : []
        const body = values.map((row, r): CellGiven[] => [
          `Lĩnh vực ${'abcdefgh'[r]}`,
          ...row.map((value, c) => {
            const way = r === 1 ? strays[c] : ways[c]
            return value === null ? null : (writers[way ?? 0]?.(value) ?? null)
          }),
        ])
        const [table] = recogniseFile(rawFile([...title, ...header, ...numbers, ...body], { merges }), context)
        expect(table?.kind).toBe('ii06')
        if (table === undefined) return
        const first = title.length + header.length + numbers.length + 1
        values.forEach((row, r) => {
          const record = table.records.find((each) => each.row === first + r)
          row.forEach((value, c) => {
            const [field = '', band = '', leaf = ''] = formHeadings[c] ?? []
            const label = joined ? `${band}: ${leaf}` : `${band} – ${leaf}`
            if (!asked(table, first + r, label))
              expect(record?.values[field] ?? null, `${field} ${first + r}`).toBe(value)
          })
        })
      }),
      { numRuns: 300 },
    )
  })
})

const two = (value: number) => String(value).padStart(2, '0')
type DateWriter = (iso: string, serial: number) => CellGiven
const part = (iso: string) => ({ y: iso.slice(0, 4), m: iso.slice(5, 7), d: iso.slice(8, 10) })
const dateWriters: readonly DateWriter[] = [
  (iso) => iso,
  (_, serial) => dayCell(serial),
  (_, serial) => serial,
  (iso) => `${part(iso).d}/${part(iso).m}/${part(iso).y}`,
  (iso) => `${part(iso).m}/${part(iso).d}/${part(iso).y}`,
  (iso) => `${Number(part(iso).d)}-${Number(part(iso).m)}-${part(iso).y}`,
  (iso) => `${part(iso).d}.${part(iso).m}.${part(iso).y}`,
  (iso) => `${part(iso).d}/${part(iso).m}/${part(iso).y.slice(2)}`,
  (iso) => `${part(iso).y.slice(2)}/${part(iso).m}/${part(iso).d}`,
  (iso) => `ngày ${part(iso).d} tháng ${part(iso).m} năm ${part(iso).y}`,
]
const dateHeadings = ['Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày kết thúc xử lý'] as const
const dateFields = ['receivedAt', 'dueAt', 'finishedAt'] as const

/** 2024-01-01 to 2026-12-31. */
const day = fc.integer({ min: 19_723, max: 20_818 })
/** Day number of a spreadsheet for a day since 1970. */
const serialOf = (days: number) => days + 25_569

describe('recogniseFile on written dossier lists', () => {
  it('reads every date back, or asks about it, in any style and order of columns', () => {
    const list = fc.record({
      rows: fc.array(fc.tuple(day, day, day), { minLength: 1, maxLength: 8 }),
      ways: fc.tuple(...dateHeadings.map(() => fc.nat(dateWriters.length - 1))),
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
      coded: fc.boolean(),
    })
    fc.assert(
      fc.property(list, ({ rows, ways, order, coded }) => {
        const columns = order.map((place) => (place === 3 ? 'Mã hồ sơ' : (dateHeadings[place] ?? '')))
        const body = rows.map((days, r): CellGiven[] =>
          order.map((place) => {
            const iso = fromDayNumber(days[place === 3 ? 0 : (place as 0 | 1 | 2)] ?? 0)
            if (place === 3) return coded ? `H17.88-${iso.slice(2).replaceAll('-', '')}-${two(r)}01` : `A-${r}`
            return dateWriters[ways[place] ?? 0]?.(iso, serialOf(days[place as 0 | 1 | 2] ?? 0)) ?? null
          }),
        )
        const [table] = recogniseFile(rawFile([columns, ...body]), context)
        expect(table?.kind).toBe('dossiers')
        if (table === undefined) return
        rows.forEach((days, r) => {
          dateFields.forEach((field, place) => {
            const label = dateHeadings[place] ?? ''
            const value = table.records[r]?.values[field] ?? null
            if (!asked(table, r + 2, label)) expect(value, `${field} ${r + 2}`).toBe(fromDayNumber(days[place] ?? 0))
          })
        })
      }),
      { numRuns: 500 },
    )
  })

  it('never reads a column of both orders wrong in silence where the codes stand beside it', () => {
    const list = fc.array(fc.tuple(day, fc.boolean()), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(list, (rows) => {
        const body = rows.map(([days, dayFirst], r): CellGiven[] => {
          const iso = fromDayNumber(days)
          const { y, m, d } = part(iso)
          return [
            `H17.88-${iso.slice(2).replaceAll('-', '')}-${two(r)}01`,
            dayFirst ? `${d}/${m}/${y}` : `${m}/${d}/${y}`,
          ]
        })
        const [table] = recogniseFile(rawFile([['Mã hồ sơ', 'Ngày tiếp nhận'], ...body]), context)
        rows.forEach(([days], r) => {
          if (table === undefined || asked(table, r + 2, 'Ngày tiếp nhận')) return
          expect(table.records[r]?.values.receivedAt).toBe(fromDayNumber(days))
        })
      }),
      { numRuns: 300 },
    )
  })
})
