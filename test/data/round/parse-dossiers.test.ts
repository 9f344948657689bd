import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDossiers } from '~/data/round/parse-dossiers'
import { annexCauses } from '~/data/round/parse-overdue-annex'
import { tableOfDossiers } from '~/domain/cube/dossier-table-builder'
import { dossiersOf } from './read-back'
import { referenceDossiers } from './reference-dossiers'

const file = { file: 'dossiers.csv', url: 'http://x.vn/dossiers.csv', delimiter: null, missingValues: [''] }
const procedures = [
  { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', limitWorkingDays: 0, limitSource: null },
]
const header =
  'code,procedureCode,neighbourhood,channel,status,receivedAt,dueAt,finishedAt,supplementRequestedAt,supplementReceivedAt,supplementCount,apologySent,cause'
const parse = (...rows: string[]) => {
  const { table, ...rest } = parseDossiers([header, ...rows].join('\n'), file, procedures)
  return { ...rest, dossiers: dossiersOf(table) }
}
const brief = (...rows: string[]) =>
  parse(...rows).issues.map(({ row, column, value, message, severity }) => [row, column, value, message, severity])

describe('parseDossiers', () => {
  it('joins procedure, field and limit; a limit of 0 stays 0', () => {
    const { dossiers, issues } = parse(
      'H17.01-250701-0001,1.001193,kp-1,online,9,2025-07-01T08:14,2025-07-01,,,,,true,network',
    )
    expect(dossiers).toEqual([
      {
        code: 'H17.01-250701-0001',
        procedureCode: '1.001193',
        procedure: 'Đăng ký khai sinh',
        field: 'Hộ tịch',
        limitWorkingDays: 0,
        neighbourhood: 'kp-1',
        channel: 'online',
        status: 9,
        receivedAt: '2025-07-01T08:14',
        dueAt: '2025-07-01',
        finishedAt: null,
        supplementRequestedAt: null,
        supplementReceivedAt: null,
        supplementCount: null,
        apologySent: true,
        cause: 'network',
      },
    ])
    expect(issues).toEqual([])
  })

  it('keeps a dossier of an unknown procedure, with field and limit missing', () => {
    const rows = ['H17.01-250701-0001,9.9,,,4,2025-07-01,,,,,,,']
    expect(parse(...rows).dossiers[0]).toMatchObject({ procedureCode: '9.9', field: null, limitWorkingDays: null })
    expect(brief(...rows)).toEqual([[2, 'procedureCode', '9.9', { code: 'unknownProcedure', params: {} }, 'warning']])
  })

  it('does not warn of every row where there is no list of procedures', () => {
    const text = `${header}\nH17.01-250701-0001,9.9,,,4,2025-07-01,,,,,,,`
    expect(parseDossiers(text, file, []).issues).toEqual([])
  })

  it('warns of doubles, odd codes and dates that cannot follow each other, and keeps the rows', () => {
    const rows = [
      'H17.01-250701-0001,,,,9,2025-07-03,2025-07-01,2025-07-02,,,,,',
      'H17.01-250701-0001,,,,9,2025-07-01,,,,,,,',
      'HS 12,,,,5,2025-07-01,,,2025-07-09,2025-07-08,1,,',
    ]
    expect(parse(...rows).dossiers).toHaveLength(3)
    expect(brief(...rows)).toEqual([
      [2, 'receivedAt', '2025-07-03', { code: 'receivedAfterDue', params: { due: '2025-07-01' } }, 'warning'],
      [
        2,
        'finishedAt',
        '2025-07-02',
        { code: 'finishedBeforeReceived', params: { received: '2025-07-03' } },
        'warning',
      ],
      [3, 'code', 'H17.01-250701-0001', { code: 'duplicateDossier', params: { otherRow: 2 } }, 'warning'],
      [4, 'code', 'HS 12', { code: 'oddDossierCode', params: {} }, 'warning'],
      [
        4,
        'supplementReceivedAt',
        '2025-07-08',
        { code: 'supplementBeforeRequest', params: { requested: '2025-07-09' } },
        'warning',
      ],
    ])
  })

  it('compares days, not minutes', () => {
    expect(parse('H17.01-250701-0001,,,,9,2025-07-01T16:00,2025-07-01,2025-07-01T08:00,,,,,').issues).toEqual([])
  })

  it('sets unknown statuses, channels and causes aside', () => {
    const { dossiers, setAside, rows } = parse(
      'A,,,,11,2025-07-01,,,,,,,',
      'B,,,fax,9,2025-07-01,,,,,,,',
      'C,,,,9,2025-07-01,,,,,,,mưa',
      'D,,,,0,2025-07-01,,,,,,,',
    )
    expect([dossiers, rows, setAside]).toEqual([[], 4, 4])
  })

  it('takes a cause that the list does not give from the annex, and tells where the two differ', () => {
    const rows = ['A', 'B', 'C'].map((code, at) => `${code},,,,9,2025-07-01,,,,,,,${at === 1 ? 'network' : ''}`)
    const annex = annexCauses('code,cause\nA,staffing\nB,software\nC,staffing\nC,software\n,network\n', file)
    const { table, issues } = parseDossiers([header, ...rows].join('\n'), file, [], undefined, annex)
    expect(dossiersOf(table).map(({ cause }) => cause)).toEqual(['staffing', 'network', null])
    expect(
      issues.filter(({ message }) => message.code !== 'oddDossierCode').map(({ row, message }) => [row, message]),
    ).toEqual([
      [null, { code: 'causesFromAnnex', params: { count: 1 } }],
      [3, { code: 'causeDiffers', params: { other: 'software' } }],
    ])
  })

  it('prefers field, procedure and limit of the list itself, and counts statuses that were derived', () => {
    const text =
      'code,procedureCode,status,receivedAt,dueAt,finishedAt,field,procedure,limitWorkingDays,statusDerived\nA,1.001193,4,2025-07-01,,,Khác,Tên khác,3,true'
    const { table, issues } = parseDossiers(text, file, procedures)
    expect(dossiersOf(table)[0]).toMatchObject({ field: 'Khác', procedure: 'Tên khác', limitWorkingDays: 3 })
    expect(issues.map(({ message }) => message)).toContainEqual({ code: 'statusDerived', params: { count: 1 } })
  })

  it('answers like the plain way to any list, good or bad', () => {
    const moment = fc.constantFrom(
      '',
      '2025-07-01',
      '2025-07-03T08:14',
      '2025-07-02T23:59:59',
      '2025-02-30',
      '1/7/2025',
    )
    const row = fc
      .tuple(
        fc.constantFrom('H17.01-250701-0001', 'H17.01-250702-0002', 'HS 12', 'Mã', '', '"H17.1-250701-0003"', '"a'),
        fc.constantFrom('', '1.001193', '9.9', ' 1.001193 '),
        fc.constantFrom('', 'kp-1', '"kp-2, tổ ""3"""'),
        fc.constantFrom('', 'online', 'postal', 'fax'),
        fc.constantFrom('1', '4', '5', '9', '10', '11', ''),
        moment,
        moment,
        moment,
        moment,
        moment,
        fc.constantFrom('', '0', '3', '1.5'),
        fc.constantFrom('', 'true', 'false', 'x'),
        fc.constantFrom('', 'network', 'mưa'),
      )
      .map((cells) => cells.join(','))
    const line = fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: fc.constantFrom('', 'a,b', ' ') })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = [header, ...lines].join(end)
        const { dossiers, ...plain } = referenceDossiers(text, file, procedures)
        expect(parseDossiers(text, file, procedures)).toEqual({
          table: tableOfDossiers(dossiers, () => null),
          ...plain,
        })
      }),
      { numRuns: 300 },
    )
  })
})
