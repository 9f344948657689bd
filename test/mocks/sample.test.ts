import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '~/domain/deadlines/add-working-days'
import { dueDate } from '~/domain/deadlines/due-date'
import { vietnamCalendar as calendar } from '~/domain/deadlines/vietnam-calendar'
import { isWorkingDay } from '~/domain/deadlines/work-calendar'
import { workingDaysBetween } from '~/domain/deadlines/working-days-between'
import { ageingOf, shareOverLimit } from '~/domain/dossiers/backlog'
import { type Cause, type Channel, causeOwner, type Dossier, type DossierStatus } from '~/domain/dossiers/dossier'
import { countOutcomes, formRowOf } from '~/domain/dossiers/form-row'
import { outcomeDoubt, outcomeOf } from '~/domain/dossiers/outcome'
import { lateWorkingDays, pausedDays } from '~/domain/dossiers/processing'
import { isPaused } from '~/domain/dossiers/status'
import {
  dateOf,
  type IsoDate,
  type IsoDateTime,
  isoDate,
  parseIsoDate,
  parseIsoDateTime,
} from '~/domain/shared/iso-date'
import { isInPeriod, weeksOf } from '~/domain/shared/period'
import { buildSample, SAMPLE_SEED } from '../../mocks/sample/build-sample'
import { publishedRates, publishedRow, roundInfo } from '../../mocks/sample/published'

const folder = fileURLToPath(new URL('../../public/data/an-thang-2025-07/', import.meta.url))
const onDisk = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')]))

interface Resource {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: { readonly fields: readonly { name: string; title: string; type: string }[] }
  readonly sources: readonly { title: string }[]
  readonly giamsat: { kind: string; provenance: string; sourceId: string }
}
const descriptor = JSON.parse(onDisk['datapackage.json'] ?? '') as { giamsat: object; resources: readonly Resource[] }

type Row = Readonly<Record<string, string>>
function read(name: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(onDisk[`${name}.csv`] ?? '', { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
const text = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell)
const count = (cell: string | undefined): number | null => (text(cell) === null ? null : Number(cell))
const when = (cell: string | undefined): IsoDate | IsoDateTime | null => {
  const written = text(cell)
  return written === null ? null : (parseIsoDateTime(written) ?? isoDate(written))
}

const procedures = new Map(read('procedures').map((row) => [row.code, row]))
const dossiers = read('dossiers').map((row): Dossier => {
  const procedure = procedures.get(row.procedureCode ?? '')
  return {
    code: row.code ?? '',
    procedureCode: text(row.procedureCode),
    procedure: text(procedure?.name),
    field: text(procedure?.field),
    limitWorkingDays: count(procedure?.limitWorkingDays),
    neighbourhood: text(row.neighbourhood),
    channel: text(row.channel) as Channel | null,
    status: Number(row.status) as DossierStatus,
    receivedAt: when(row.receivedAt) ?? isoDate('no receipt'),
    dueAt: when(row.dueAt),
    finishedAt: when(row.finishedAt),
    supplementRequestedAt: when(row.supplementRequestedAt),
    supplementReceivedAt: when(row.supplementReceivedAt),
    supplementCount: count(row.supplementCount),
    apologySent: text(row.apologySent) === null ? null : row.apologySent === 'true',
    cause: text(row.cause) as Cause | null,
  }
})
const { asOf, period } = roundInfo
const overdue = dossiers.filter((dossier) => outcomeOf(dossier, asOf) === 'overdue')
const resolved = dossiers.filter((dossier) => !outcomeOf(dossier, asOf)?.startsWith('pending'))

function tally<T, K>(values: readonly T[], key: (value: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1)
  return counts
}

describe('the files of the sample', () => {
  it('are what `npm run sample` writes, to the byte', () => {
    expect(Object.keys(onDisk).sort()).toEqual(Object.keys(buildSample()).sort())
    for (const [path, written] of Object.entries(buildSample())) expect(onDisk[path] === written, path).toBe(true)
  })

  it('come out the same from the same seed and differ with another', () => {
    expect(buildSample(SAMPLE_SEED)).toEqual(buildSample(SAMPLE_SEED))
    expect(buildSample(7)['dossiers.csv']).not.toBe(buildSample(8)['dossiers.csv'])
  })

  it.each([1, 2, 3, 5, 42])('are written with seed %i too', (seed) => {
    const files = buildSample(seed)
    expect(files['reported.csv']).toBe(onDisk['reported.csv'])
    expect(files['dossiers.csv']?.split('\n')).toHaveLength(1338 + 2)
  })

  it('are small, with plain line ends', () => {
    const bytes = Object.values(onDisk).reduce((sum, file) => sum + Buffer.byteLength(file), 0)
    expect(bytes).toBeLessThanOrEqual(300_000)
    for (const file of Object.values(onDisk)) {
      expect(file.includes('\r')).toBe(false)
      expect(file.endsWith('\n')).toBe(true)
      expect(file.normalize('NFC')).toBe(file)
    }
  })

  it('are as long as announced, with the announced hash and columns', () => {
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(onDisk)
        .filter((path) => path.endsWith('.csv'))
        .sort(),
    )
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const file = onDisk[path] ?? ''
      expect(bytes, path).toBe(Buffer.byteLength(file))
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
      expect(file.split('\n')[0], path).toBe(schema.fields.map(({ name }) => name).join(','))
      for (const { name, title } of schema.fields) expect(title, `${path} ${name}`).not.toBe('')
    }
  })

  it('say of every resource whether it is published or made up', () => {
    const published = ['reported', 'published-rates', 'statements']
    for (const { name, title, giamsat, sources } of descriptor.resources) {
      const real = published.includes(name)
      expect(giamsat).toEqual({
        kind: name,
        provenance: real ? 'published' : 'illustrative',
        sourceId: real ? 'bai-13-10-2025' : 'minh-hoa',
      })
      expect(title.includes('(minh họa)')).toBe(!real)
      expect(sources).toHaveLength(1)
    }
    expect(descriptor.giamsat).toMatchObject({ version: 1, ...roundInfo })
  })

  it('have no column for personal data', () => {
    const columns = descriptor.resources.flatMap(({ schema }) => schema.fields)
    const personal =
      /họ tên|người nộp|chủ hồ sơ|địa chỉ|điện thoại|sđt|cccd|cmnd|định danh|email|phone|address|citizen|owner/i
    expect(columns.filter(({ name, title }) => personal.test(name) || personal.test(title))).toEqual([])
    // A name, a telephone or an identity number would show as a long run of digits or an @.
    expect(onDisk['dossiers.csv']?.split('\n').filter((line) => /\d{9}|@/.test(line))).toEqual([])
  })
})

describe('published figures of the sample', () => {
  it('are printed as the article has them, 56 overdue included', () => {
    const cells = Object.fromEntries(read('reported').map((row) => [row.cell, count(row.value)]))
    expect(cells).toEqual(publishedRow)
    expect(cells.resolvedOverdue).toBe(56)
    expect(cells.carriedOver).toBeNull()
    expect(read('published-rates').map((row) => Number(row.percent))).toEqual([95.89, 4.11])
    expect(publishedRates.map(({ id }) => id)).toEqual(['onTime', 'late'])
  })

  it('name two late fields, four causes and what is to be added', () => {
    const topics = tally(read('statements'), (row) => row.topic)
    expect(Object.fromEntries(topics)).toEqual({
      lateField: 2,
      cause: 4,
      capacity: 4,
      fourOnTheSpot: 1,
      equipmentToAdd: 3,
      toContinue: 2,
    })
    const fields = new Set(dossiers.map(({ field }) => field))
    for (const { key } of read('statements').filter((row) => row.topic === 'lateField')) {
      expect(fields.has(key ?? '')).toBe(true)
    }
  })
})

describe('dossiers of the sample', () => {
  it('have the published totals, with 53 resolved overdue', () => {
    const row = formRowOf(dossiers, asOf, 'dates', period)
    expect(row).toEqual({ ...publishedRow, resolvedOverdue: 53, carriedOver: 0 })
  })

  it('move the two on time when they are read by the minute, one each way', () => {
    expect(countOutcomes(dossiers, asOf, 'timestamps')).toEqual({
      early: 1227,
      onTime: 0,
      overdue: 54,
      pendingInTime: 55,
      pendingOverdue: 2,
    })
  })

  it('have codes of the right shape that agree with the day of receipt and count up within it', () => {
    expect(new Set(dossiers.map(({ code }) => code)).size).toBe(1338)
    expect(dossiers.map(({ code }) => code)).toEqual(dossiers.map(({ code }) => code).sort())
    for (const { code, receivedAt } of dossiers) {
      expect(code).toMatch(/^H17\.99-\d{6}-\d{4}$/)
      expect(`20${code.slice(7, 13)}`).toBe(dateOf(receivedAt).replaceAll('-', ''))
    }
    const moments = dossiers.map(({ receivedAt }) => receivedAt)
    expect(moments).toEqual([...moments].sort())
  })

  it('hold together: dates in order, procedures known, nothing to doubt', () => {
    for (const dossier of dossiers) {
      const { receivedAt, dueAt, finishedAt, supplementRequestedAt: asked, supplementReceivedAt: answered } = dossier
      expect(isInPeriod(dateOf(receivedAt), period), dossier.code).toBe(true)
      expect(dossier.procedure, dossier.code).not.toBeNull()
      expect(dueAt !== null && dueAt >= receivedAt, dossier.code).toBe(true)
      expect(outcomeDoubt(dossier, asOf), dossier.code).toBeNull()
      if (finishedAt !== null) {
        expect(finishedAt > receivedAt, dossier.code).toBe(true)
        expect(isWorkingDay(dateOf(finishedAt), calendar), dossier.code).toBe(true)
      }
      if (asked !== null) expect(asked > receivedAt, dossier.code).toBe(true)
      if (answered !== null) {
        expect(asked !== null && answered > asked, dossier.code).toBe(true)
        expect(finishedAt !== null && answered < finishedAt, dossier.code).toBe(true)
      }
      expect((dossier.supplementCount ?? 0) > 0, dossier.code).toBe(asked !== null)
    }
    expect(procedures.size).toBe(21)
    for (const row of procedures.values()) {
      expect(row.code).toMatch(/^1\.\d{6}$/)
      expect(row.limitSource).toContain('đối chiếu với danh mục của phường')
    }
  })

  it('are due when the limit says, plus the time that a supplement took', () => {
    for (const dossier of dossiers) {
      const { receivedAt, limitWorkingDays, supplementRequestedAt: asked, supplementReceivedAt: answered } = dossier
      const pause =
        asked === null || answered === null ? 0 : workingDaysBetween(dateOf(asked), dateOf(answered), calendar)
      const due = addWorkingDays(dueDate(receivedAt, limitWorkingDays ?? Number.NaN, calendar), pause, calendar)
      expect(dossier.dueAt === null ? null : dateOf(dossier.dueAt), dossier.code).toBe(due)
    }
  })

  it('use the statuses that the form knows, and none that it leaves out', () => {
    const statuses = tally(dossiers, ({ status }) => status)
    expect([...statuses.keys()].sort((a, b) => a - b)).toEqual([2, 4, 5, 6, 7, 8, 9, 10])
    expect(dossiers.filter(({ finishedAt }) => finishedAt !== null && dateOf(finishedAt) > asOf)).toHaveLength(5)
  })

  it('came by every channel, over the counter only while it was open', () => {
    expect(Object.fromEntries(tally(dossiers, ({ channel }) => channel))).toEqual({
      online: 1262,
      direct: 68,
      postal: 8,
    })
    for (const { code, channel, receivedAt } of dossiers) {
      if (channel !== 'online') expect(isWorkingDay(dateOf(receivedAt), calendar), code).toBe(true)
    }
    const evenings = dossiers.filter(({ receivedAt }) => receivedAt.slice(11, 13) >= '18')
    expect(evenings.length).toBeGreaterThan(50)
    expect(dossiers.filter(({ neighbourhood }) => neighbourhood === null)).toHaveLength(9)
  })

  it('are overdue where the article says: register and land, first weeks', () => {
    const share = (field: string) => {
      const of = (list: readonly Dossier[]) => list.filter((dossier) => dossier.field === field).length
      return `${of(overdue)}/${of(resolved)}`
    }
    const fields = [...new Set(dossiers.map(({ field }) => field ?? ''))]
    expect(Object.fromEntries(fields.map((field) => [field, share(field)]))).toEqual({
      'Hộ tịch': '24/356',
      'Đất đai': '17/129',
      'Bảo trợ xã hội': '4/119',
      'Chứng thực': '3/481',
      'Hộ kinh doanh': '2/72',
      'Người có công': '2/43',
      'Hoạt động xây dựng': '1/29',
      'Bảo hiểm y tế': '0/33',
      'Giáo dục': '0/12',
      'Trẻ em': '0/4',
      'Thi đua – khen thưởng': '0/3',
    })
    const byWeek = weeksOf(period).map(
      (week) => overdue.filter(({ receivedAt }) => isInPeriod(dateOf(receivedAt), week)).length,
    )
    expect(byWeek).toEqual([14, 15, 11, 5, 3, 2, 1, 2, 0])
    const matrix = ['Hộ tịch', 'Đất đai'].map((field) =>
      weeksOf(period).map(
        (week) =>
          overdue.filter((dossier) => dossier.field === field && isInPeriod(dateOf(dossier.receivedAt), week)).length,
      ),
    )
    expect(matrix).toEqual([
      [8, 7, 4, 2, 1, 1, 0, 1, 0],
      [4, 5, 4, 2, 1, 0, 1, 0, 0],
    ])
  })

  it('are mostly one or two working days late, and 13 at the most', () => {
    const late = overdue.map((dossier) => lateWorkingDays(dossier, asOf, calendar) ?? Number.NaN)
    const between = (from: number, to: number) => late.filter((days) => days >= from && days <= to).length
    expect([1, 2, 3, 4, 5].map((days) => between(days, days))).toEqual([19, 12, 8, 5, 3])
    expect([between(6, 10), between(11, 99), Math.max(...late)]).toEqual([5, 1, 13])
    const first = overdue.filter(({ receivedAt }) => dateOf(receivedAt) <= '2025-07-20')
    const firstLate = first.map((dossier) => lateWorkingDays(dossier, asOf, calendar) ?? Number.NaN)
    expect([1, 2, 3, 4, 5].map((days) => firstLate.filter((value) => value === days).length)).toEqual([13, 9, 6, 3, 3])
    const worst = ['250701-0003', '250702-0007', '250704-0015', '250708-0021', '250707-0034', '250714-0009']
    expect(
      worst.map((code) => {
        const dossier = overdue.find((candidate) => candidate.code === `H17.99-${code}`)
        return dossier ? lateWorkingDays(dossier, asOf, calendar) : null
      }),
    ).toEqual([13, 10, 9, 8, 7, 6])
  })

  it('name network and software for most of the first three weeks, and leave some causes open', () => {
    const first = overdue.filter(({ receivedAt }) => dateOf(receivedAt) <= '2025-07-20')
    const system = first.filter(({ cause }) => cause === 'network' || cause === 'software')
    expect([system.length, first.length]).toEqual([27, 40])
    const later = overdue.filter(({ receivedAt }) => dateOf(receivedAt) > '2025-07-20')
    expect(later.filter(({ cause }) => cause === 'network' || cause === 'software')).toEqual([])
    expect(overdue.filter(({ cause }) => cause === null)).toHaveLength(3)
    expect(overdue.filter(({ cause }) => cause === 'unclear')).toHaveLength(2)
    const owners = tally(
      overdue.filter(({ cause }) => cause !== null),
      ({ cause }) => causeOwner[cause ?? 'unclear'],
    )
    expect(Object.fromEntries(owners)).toEqual({ system: 32, office: 13, citizen: 3, unknown: 2 })
    const onTime = dossiers.filter((dossier) => !outcomeOf(dossier, asOf)?.toLowerCase().includes('overdue'))
    expect(onTime.filter(({ cause }) => cause !== null)).toEqual([])
    for (const { cause, supplementCount } of overdue) {
      expect((supplementCount ?? 0) > 0).toBe(cause === 'citizenSupplement')
    }
  })

  it('say of the overdue whether a letter of apology was sent, or say nothing', () => {
    const letters = tally(overdue, ({ apologySent }) => apologySent)
    expect([letters.get(true), letters.get(false), letters.get(null)]).toEqual([31, 14, 8])
  })

  it('hide waiting in the paused: nine in time on the form, all past their first due date', () => {
    const paused = dossiers.filter((dossier) => isPaused(dossier, asOf))
    expect(paused).toHaveLength(9)
    expect(paused.every((dossier) => outcomeOf(dossier, asOf) === 'pendingInTime')).toBe(true)
    expect(paused.every(({ dueAt }) => dueAt !== null && dateOf(dueAt) < asOf)).toBe(true)
    expect(paused.filter((dossier) => pausedDays(dossier, asOf) === null)).toHaveLength(2)
    const old = ageingOf(dossiers, asOf).filter(({ fromDays }) => fromDays > 30)
    expect(old.map((band) => [band.active, band.paused])).toEqual([
      [0, 4],
      [0, 4],
    ])
    expect(shareOverLimit(dossiers, asOf)).toMatchObject({ numerator: 2, denominator: 48 })
  })
})

describe('preparedness of the sample', () => {
  const equipment = read('equipment')
  const reporting = (item: string) => equipment.filter((row) => row.item === item && row.neighbourhood !== 'Khối phố 5')
  const known = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => (value === null ? Number.NaN : sum + value), 0)

  it('is silent about the neighbourhood that has not reported', () => {
    const silent = read('neighbourhoods').filter((row) => text(row.reportedOn) === null)
    expect(silent.map((row) => row.name)).toEqual(['Khối phố 5'])
    for (const name of ['equipment', 'forces', 'training', 'communication']) {
      for (const row of read(name).filter(({ neighbourhood }) => neighbourhood === 'Khối phố 5')) {
        const numbers = ['need', 'available', 'broken', 'people', 'sessions', 'participants', 'times']
        expect(numbers.map((column) => text(row[column])).filter((cell) => cell !== null)).toEqual([])
      }
    }
    expect(
      new Set(
        read('pillars')
          .filter((row) => row.neighbourhood === 'Khối phố 5')
          .map((row) => row.state),
      ),
    ).toEqual(new Set(['notReported']))
  })

  it.each([
    ['Máy cưa', 6, 2, 1, [1, 1, 0, 1, 1]],
    ['Máy nổ', 6, 3, 0, [1, 0, 0, 1, 1]],
    ['Máy phát điện', 2, 3, 0, [0, 0, 0, 0, 0]],
    ['Xuồng', 3, 2, 1, [0, 0, 1, 0, 0]],
    ['Áo phao', 120, 85, 10, [10, 5, 8, 0, 12]],
    ['Phao tròn', 24, 18, 0, [2, 0, 2, 0, 2]],
    ['Đèn pin sạc', 30, 26, 2, [0, 1, 0, 2, 1]],
    ['Loa cầm tay', 12, 12, 0, [0, 0, 0, 0, 0]],
  ])('%s: need %i, serviceable %i, broken %i, missing by neighbourhood', (item, need, serviceable, broken, gaps) => {
    const rows = reporting(item).map((row) => ({
      need: count(row.need) ?? Number.NaN,
      serviceable: (count(row.available) ?? Number.NaN) - (count(row.broken) ?? Number.NaN),
      broken: count(row.broken),
    }))
    expect(known(rows.map((row) => row.need))).toBe(need)
    expect(known(rows.map((row) => row.serviceable))).toBe(serviceable)
    expect(known(rows.map((row) => row.broken))).toBe(broken)
    expect(rows.map((row) => Math.max(0, row.need - row.serviceable))).toEqual(gaps)
    expect(rows.every((row) => row.serviceable >= 0)).toBe(true)
  })

  it('has need without stock, stock without need, and a quantity in words', () => {
    expect(reporting('Nhà bạt').map((row) => [count(row.need), count(row.available)])).toEqual([
      [1, null],
      [1, null],
      [1, null],
      [0, null],
      [1, null],
    ])
    expect(reporting('Công cụ nòng cốt').every((row) => text(row.need) === null && row.available !== '')).toBe(true)
    expect(
      reporting('Bao tải cát').every((row) => row.quantityText === 'đủ cơ số' && text(row.available) === null),
    ).toBe(true)
  })

  it('names a marked source wherever it names a need', () => {
    for (const row of [...equipment, ...read('forces')]) {
      const needs = text(row.need) !== null
      expect(text(row.needSource) !== null).toBe(needs)
      if (needs) expect(row.needSource).toContain('(minh họa)')
    }
  })

  it('writes dates that exist, none after the supervision', () => {
    for (const row of [...read('training'), ...read('neighbourhoods')]) {
      for (const cell of [text(row.heldOn), text(row.reportedOn)]) {
        if (cell !== null) expect((parseIsoDate(cell) ?? 'no date') <= '2025-10-13').toBe(true)
      }
    }
  })
})
