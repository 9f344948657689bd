import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { readImportFile } from '~/data/import/read/read-import-file'
import { buildResources } from '~/data/package/build-resources'
import { mergePackage } from '~/data/package/merge-package'
import { readRoundFile } from '~/data/package/read-round-file'
import type { RoundFileContent } from '~/data/package/round-file'
import { describeRoundFileProblem } from '~/data/package/round-file-messages'
import { sha256HexHere } from '~/data/package/sha256'
import { stableJson } from '~/data/package/stable-json'
import { writeRoundFile } from '~/data/package/write-round-file'
import type { Conclusion } from '~/domain/meeting/meeting-work'
import { addRecommendation } from '~/domain/recommendations/ledger'
import { reportedCells } from '~/domain/reconcile/cells'
import { defaultReportChoices, withNewText } from '~/domain/report/report-choices'
import { formCells } from '~/domain/reported/form'
import { contentHash } from '~/domain/round/package-descriptor'
import { roundAction } from '~/domain/round/round-action'
import { emptyWork, type RoundWork } from '~/domain/round/round-work'
import { fromDayNumber, type IsoDateTime, isoDate } from '~/domain/shared/iso-date'
import { roundInfo } from './package-source'
import { tableOf } from './random-tables'

vi.setConfig({ testTimeout: 60_000 })

const text = fc.string({ maxLength: 20, unit: 'grapheme' })
const count = fc.nat(100_000)
const moment = fc.constantFrom('2025-10-13T08:00', '2025-10-13T08:00:59') as fc.Arbitrary<IsoDateTime>
const today = isoDate('2025-10-13')
const recommendation = {
  addressee: '',
  text: 'Bổ sung máy phát điện',
  findingIds: ['a'],
  figures: [
    {
      id: 'equipment/gap/Máy phát điện',
      name: 'Máy phát điện còn thiếu',
      measures: [{ roundId: 'x', asOf: today, value: null, provenance: 'published' as const }],
    },
  ],
  replyDueOn: today,
}
const someAction = fc
  .tuple(
    fc.constantFrom('filesAdded' as const, 'questionRecorded' as const),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      fc.oneof(text, count),
      { maxKeys: 2 },
    ),
  )
  .map(([code, params]) => roundAction(code, params))

const conclusion: Conclusion = {
  id: 'kl-1',
  slideId: 'sum',
  text: 'Trả lời trước ngày 20.',
  speakerRole: 'Giám đốc Trung tâm',
  at: '2025-10-13T09:05:00' as IsoDateTime,
  toLedger: true,
}

const work: fc.Arbitrary<RoundWork> = fc
  .record({
    action: fc.option(someAction),
    convention: fc.option(fc.constantFrom('qd766' as const, 'resolved' as const)),
    statement: fc.option(text),
    moved: fc.array(fc.record({ start: count, end: count, cell: fc.option(fc.constantFrom(...reportedCells)) }), {
      maxLength: 3,
    }),
    tried: fc.dictionary(fc.constantFrom(...formCells), fc.option(count), { noNullPrototype: true }),
    confirmations: fc.array(
      fc.record({
        cell: fc.constantFrom(...formCells),
        published: fc.option(count),
        confirmed: count,
        by: text,
        on: count.map((day) => fromDayNumber(day % 20_000)),
        document: text,
        note: text,
      }),
      { maxLength: 3 },
    ),
    questions: fc.array(fc.record({ id: text, text }), { maxLength: 3 }),
    pastedTable: fc.option(text),
    target: fc.option(fc.record({ percent: fc.double({ min: 0, max: 100, noNaN: true }).map(Math.abs), source: text })),
    findings: fc.record({
      kept: fc.array(text),
      dropped: fc.array(text),
      order: fc.array(text),
      edits: fc.array(
        fc.record({
          findingId: text,
          template: text,
          values: fc.array(fc.record({ figureId: text, value: fc.option(count), text })),
        }),
        { maxLength: 2 },
      ),
    }),
    recommendations: fc.constantFrom([], addRecommendation([], recommendation, { roundId: 'x', today })),
    notes: fc.array(
      fc.record({
        id: text,
        figureId: text,
        text,
        cause: fc.option(text),
        reviewedBy: fc.option(text),
        reviewedOn: fc.option(fc.constant(today)),
      }),
      { maxLength: 2 },
    ),
    visit: fc.record({ seed: fc.option(count), size: count }),
    report: fc.constantFrom(null, withNewText(defaultReportChoices, 'a')),
    meeting: fc.record({
      conclusions: fc.constantFrom([], [conclusion]),
      hidden: fc.constantFrom([], ['weeks']),
      added: fc.constantFrom([], ['finding-online-share']),
      notes: fc.constantFrom({}, { sum: 'Hỏi lại' }),
      withoutIllustrative: fc.boolean(),
    }),
  })
  .map((slots) => ({ ...emptyWork(roundInfo.id), ...slots }))

const content: fc.Arbitrary<Promise<RoundFileContent>> = fc
  .record({
    tables: fc.tuple(tableOf('dossiers'), tableOf('ii06'), tableOf('equipment')),
    work,
    journal: fc.array(
      fc.record({ at: moment, step: fc.constantFrom('done' as const, 'undone' as const), action: someAction }),
      { maxLength: 4 },
    ),
  })
  .map(async ({ tables, work, journal }) => {
    const built = buildResources(
      tables.map((table) => ({
        table,
        setAsideRows: new Set<number>(),
        provenance: 'published' as const,
        sourceId: 'a',
      })),
      { unit: 'phường Bến Đò', sources: [{ id: 'a', title: 'a.xlsx', date: null, url: null }] },
    )
    const { descriptor, files } = await mergePackage(roundInfo, built, { existing: 'replace' })
    return { descriptor, files, work, journal }
  })

/** What the reader should give for what was written. */
const expected = ({ descriptor, files, work, journal }: RoundFileContent) => {
  const { roundId: _, package: __, ...slots } = work
  const contents = new Map(files.map((file) => [file.sha256, file]))
  return { descriptor, files: [...contents.values()], work: slots, journal, problems: [] }
}

const sample = async () => {
  const [first] = await Promise.all(fc.sample(content, { numRuns: 1, seed: 7 }))
  if (first === undefined) throw new RangeError('no sample')
  return first
}

describe('a round as a file', () => {
  it('comes back as it was, and is the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (made) => {
        const round = await made
        const bytes = await writeRoundFile(round)
        const read = await readRoundFile(bytes, 'dot.giamsat')
        expect(read).toEqual(expected(round))
        expect(
          await writeRoundFile({
            ...round,
            ...read,
            descriptor: read.descriptor ?? round.descriptor,
            work: { ...round.work, ...read.work },
          }),
        ).toEqual(bytes)
      }),
      { numRuns: 60 },
    )
  })

  it('is known by the import for what it is', async () => {
    expect(await readImportFile(await writeRoundFile(await sample()), 'dot.zip')).toMatchObject({ format: 'giamsat' })
  })

  it('is never read wrongly in silence, whatever happened to its bytes', async () => {
    const round = await sample()
    const bytes = await writeRoundFile(round)
    const whole = expected(round)
    const damage = fc.oneof(
      fc.tuple(fc.constant('flip'), fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })),
      fc.tuple(fc.constant('cut'), fc.nat(bytes.length - 1), fc.constant(0)),
      fc.tuple(fc.constant('zero'), fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 64 })),
      fc.tuple(fc.constant('drop'), fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 64 })),
    )
    const known = new Map(whole.files.map((file) => [file.sha256, file.bytes]))
    await fc.assert(
      fc.asyncProperty(damage, async ([how, at, size]) => {
        const read = await readRoundFile(damaged(bytes, how, at, size), 'dot.giamsat')
        for (const { sha256, bytes: content } of read.files) expect(content).toEqual(known.get(sha256))
        if (read.problems.length === 0) expect(read).toEqual(whole)
        for (const problem of read.problems) expect(describeRoundFileProblem(problem, 'vi')).not.toMatch(/undefined/)
      }),
      { numRuns: 1000 },
    )
  })

  it('that was cut off gives what came through', async () => {
    const round = await sample()
    const bytes = await writeRoundFile(round)
    const read = await readRoundFile(bytes.slice(0, bytes.length - 200), 'dot.giamsat')
    expect(read.descriptor?.giamsat).toEqual(round.descriptor.giamsat)
    expect(read.files.length).toBeGreaterThan(0)
    expect(read.problems[0]).toMatchObject({ code: 'cutOff', severity: 'damaged' })
  })
})

function damaged(bytes: Uint8Array, how: string, at: number, size: number): Uint8Array {
  if (how === 'cut') return bytes.slice(0, at)
  if (how === 'drop') return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + size)])
  const copy = bytes.slice()
  if (how === 'flip') copy[at] = (copy[at] ?? 0) ^ size
  else copy.fill(0, at, at + size)
  return copy
}

/** A round file with one of its parts changed, its check sums made to fit. */
async function changed(part: string, change: (value: Record<string, unknown>) => unknown): Promise<Uint8Array> {
  const round = await sample()
  const { descriptor, files } = round
  const encode = (value: unknown) => new TextEncoder().encode(stableJson(value))
  const parts: Record<string, Uint8Array> = {
    'datapackage.json': encode(descriptor),
    'work.json': encode({ work: {}, journal: [] }),
    ...Object.fromEntries(
      descriptor.resources.map((resource) => [
        resource.path,
        files.find(({ sha256 }) => sha256 === contentHash(resource))?.bytes ?? new Uint8Array(),
      ]),
    ),
  }
  parts[part] = encode(change(JSON.parse(new TextDecoder().decode(parts[part])) as Record<string, unknown>))
  const sums = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, sha256HexHere(bytes)]))
  return zipSync({ ...parts, 'checksums.json': encode({ version: 1, sha256: sums }) })
}

describe('readRoundFile', () => {
  const codes = async (bytes: Uint8Array) => (await readRoundFile(bytes, 'x.giamsat')).problems.map(({ code }) => code)

  it('says that another version wrote it', async () => {
    const bytes = await changed('datapackage.json', (value) => ({ ...value, giamsat: { version: 2, other: true } }))
    const { descriptor, problems } = await readRoundFile(bytes, 'x.giamsat')
    expect([descriptor, problems]).toMatchObject([
      null,
      [{ code: 'newerVersion', params: { version: 2, supported: 1 } }],
    ])
  })

  it('keeps unknown and wrong slots of the work out, and the others in', async () => {
    const bytes = await changed('work.json', () => ({
      work: { questions: [{ id: 'a', text: 'b' }], statement: 5, future: [1], roundId: 'x', package: {} },
      journal: [{ at: '2025-10-13T08:00', step: 'done', action: { code: 'notYetKnown', params: {} } }],
    }))
    const { work, journal, problems } = await readRoundFile(bytes, 'x.giamsat')
    expect([work, journal]).toEqual([{ questions: [{ id: 'a', text: 'b' }] }, []])
    expect(problems.map(({ code, params }) => [code, params.slot ?? params.detail])).toEqual([
      ['unknownSlot', 'future'],
      ['unknownSlot', 'package'],
      ['unknownSlot', 'roundId'],
      ['workDamaged', 'statement'],
      ['workDamaged', 'journal'],
    ])
  })

  it('takes no file from outside the package', async () => {
    const bytes = await changed('datapackage.json', (value) => ({
      ...value,
      resources: (value.resources as object[]).map((resource, at) =>
        at === 0 ? { ...resource, path: '../x.csv' } : resource,
      ),
    }))
    expect(await codes(bytes)).toContain('badPath')
  })

  it('refuses what is no round, a bomb, and nothing', async () => {
    expect(await codes(zipSync({ 'a.csv': new Uint8Array(3) }))).toEqual(['notARound'])
    expect(await codes(new TextEncoder().encode('{}'))).toEqual(['notARound'])
    expect(await codes(new Uint8Array())).toEqual(['notARound'])
    expect(await codes(new Uint8Array(await readFile('test/files/refused-zip-bomb.xlsx')))).toEqual(['notARound'])
    const bomb = zipSync({ 'datapackage.json': new Uint8Array(20 * 1024 * 1024) })
    expect(await codes(bomb)).toContain('tooLarge')
  })

  it('reads a folder that somebody zipped, without check sums, and says that', async () => {
    const folder = 'public/data/an-thang-2025-07/'
    const names = ['datapackage.json', 'reported.csv', 'published-rates.csv']
    const parts = await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(folder + name))] as const),
    )
    const { descriptor, files, problems } = await readRoundFile(zipSync(Object.fromEntries(parts)), 'x.zip')
    expect(descriptor?.resources.map(({ name }) => name)).toEqual(['reported', 'published-rates'])
    expect(files).toHaveLength(2)
    expect(problems[0]).toMatchObject({ code: 'noChecksums', severity: 'info' })
    expect(problems.at(-1)).toMatchObject({ code: 'noWork', severity: 'info' })
  })
})
