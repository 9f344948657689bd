import { describe, expect, it, vi } from 'vitest'
import type { ReadValue, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { expectedNames, expectedOf, readableNames, readingOf, tablesOf } from './reading-of'

vi.setConfig({ testTimeout: 60_000 })

/** What the files say, written down by hand: the dossiers by code. */
const dossiers: Readonly<Record<string, Readonly<Record<string, ReadValue>>>> = {
  'H17.98-250701-0001': {
    field: 'Hộ tịch',
    procedure: 'Đăng ký khai sinh',
    channel: 'online',
    status: 10,
    receivedAt: '2025-07-01T08:12:05',
    dueAt: '2025-07-01T17:00:00',
    finishedAt: '2025-07-01T10:40:00',
  },
  'H17.98-250702-0002': {
    field: 'Hộ tịch',
    procedure: 'Đăng ký kết hôn',
    channel: 'direct',
    status: 10,
    receivedAt: '2025-07-02T09:05:31',
    dueAt: '2025-07-07T09:05:31',
    finishedAt: '2025-07-08T16:20:00',
  },
  'H17.98-250703-0003': {
    field: 'Chứng thực',
    procedure: 'Chứng thực bản sao từ bản chính',
    channel: 'direct',
    status: 9,
    receivedAt: '2025-07-03T14:45:00',
    dueAt: '2025-07-03T17:00:00',
    finishedAt: '2025-07-03T15:30:10',
  },
  'H17.98-250715-0004': {
    field: 'Đất đai',
    procedure: 'Đăng ký biến động đất đai',
    channel: 'online',
    status: 4,
    receivedAt: '2025-07-15T07:55:12',
    dueAt: '2025-07-29T07:55:12',
    finishedAt: null,
  },
  'H17.98-250805-0005': {
    field: 'Bảo trợ xã hội',
    procedure: 'Trợ cấp xã hội hằng tháng',
    channel: 'postal',
    status: 5,
    receivedAt: '2025-08-05T10:00:00',
    dueAt: '2025-08-19T10:00:00',
    finishedAt: null,
  },
  'H17.98-250818-0006': {
    field: 'Hộ kinh doanh',
    procedure: 'Đăng ký thành lập hộ kinh doanh',
    channel: 'online',
    status: 10,
    receivedAt: '2025-08-18T08:30:00',
    dueAt: '2025-08-21T08:30:00',
    finishedAt: '2025-08-20T09:15:45',
  },
}

/** Columns 3 to 13 of the form by field. */
const form: Readonly<Record<string, readonly number[]>> = {
  'Hộ tịch': [420, 396, 20, 4, 409, 381, 6, 22, 11, 9, 2],
  'Chứng thực': [612, 598, 12, 2, 610, 604, 5, 1, 2, 2, 0],
  'Đất đai': [88, 61, 19, 8, 61, 40, 3, 18, 27, 23, 4],
  'Bảo trợ xã hội': [105, 97, 6, 2, 98, 92, 2, 4, 7, 7, 0],
}
const formFields =
  'receivedTotal receivedOnline receivedDirectAndPostal carriedOver resolvedTotal resolvedEarly resolvedOnTime resolvedOverdue pendingTotal pendingInTime pendingOverdue'.split(
    ' ',
  )

const equipment: Readonly<Record<string, readonly ReadValue[]>> = {
  'Áo phao, Khối phố Đông': ['cái', 120, 95, 5, 30],
  'Máy nổ, Khối phố Đông': ['máy', 2, 1, 0, 1],
  'Bao tải cát, Khối phố Đông': ['bao', 'đủ cơ số', 'đủ cơ số', null, null],
  'Áo phao, Khối phố Tây': ['cái', 80, 0, 0, 80],
  'Máy cưa, Khối phố Tây': ['cái', null, null, null, null],
  'Loa cầm tay, Khối phố Tây': ['cái', 4, 4, 1, 1],
}

const asked = (table: RecognisedTable, row: number, field: string): boolean => {
  const column = table.columns.find((each) => each.field === field)
  return table.issues.some((issue) => issue.severity === 'ask' && issue.row === row && issue.column === column?.header)
}

/** A file may give the day alone, or the time without seconds. */
const agrees = (value: ReadValue, truth: ReadValue): boolean =>
  value === truth ||
  (typeof value === 'string' && /^\d{4}-/.test(value) && value.length >= 10 && String(truth).startsWith(value))

const wrong: Record<string, readonly string[]> = {
  // dates of its own, to be warned of
  'dossiers-dates-out-of-order.xlsx': ['H17.98-250818-0007'],
}

describe('recogniseFile on files to be opened', () => {
  it('understands no value of the known rows differently from what was written down', async () => {
    let compared = 0
    for (const name of readableNames) {
      for (const table of await tablesOf(name)) {
        const has = new Set(table.columns.map(({ field }) => field))
        for (const { row, values } of table.records) {
          const place = (field: string) => `${name} row ${row} ${field}`
          const check = (field: string, truth: ReadValue) => {
            if (!has.has(field) || asked(table, row, field)) return
            compared += 1
            expect(agrees(values[field] ?? null, truth), `${place(field)}: ${values[field]} against ${truth}`).toBe(
              true,
            )
          }
          const code = String(values.code)
          if (table.kind === 'dossiers' && !wrong[name]?.includes(code)) {
            for (const [field, truth] of Object.entries(dossiers[code] ?? {})) check(field, truth)
          }
          if (table.kind === 'ii06')
            formFields.forEach((field, i) => {
              const truth = form[String(values.name)]?.[i]
              if (truth !== undefined) check(field, truth)
            })
          if (table.kind === 'equipment') {
            const truth = equipment[`${values.item}, ${values.neighbourhood}`]
            if (truth !== undefined) {
              ;['unit', 'need', 'available', 'broken', 'gap'].forEach((field, i) => {
                check(field, truth[i] ?? null)
              })
            }
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(1500)
  })

  it.each(expectedNames)('reads %s as written down beside it', async (name) => {
    expect(await readingOf(name)).toEqual(expectedOf(name))
  })
})
