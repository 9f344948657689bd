import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PrintedRate, type ReportedCell, type ReportedCells, reportedCells } from '~/domain/reconcile/cells'
import { explainRepair } from '~/domain/reconcile/explain-repair'
import { placeName } from '~/domain/reconcile/form-system'
import { type Reconciliation, reconcileRow } from '~/domain/reconcile/reconcile'
import { anThangCells, anThangRates } from './an-thang'

const verdictsOf = ({ rules }: Reconciliation) => Object.fromEntries(rules.map(({ id, verdict }) => [id, verdict]))
const changesOf = ({ repairs }: Reconciliation) =>
  repairs.map(({ changes }) => changes.map(({ place, from, to }) => `${placeName(place)} ${from} → ${to}`).join('; '))

describe('reconcileRow of the published figures', () => {
  const result = reconcileRow({ cells: anThangCells, rates: anThangRates })

  it('finds exactly two one-cell repairs, 53 first with both percentages explained', () => {
    expect(changesOf(result)).toEqual(['resolvedOverdue 56 → 53', 'resolvedEarly 1226 → 1223'])
    expect(result.repairs.map(({ explained }) => explained)).toEqual([[0, 1], []])
    expect(result.repairs.every(({ unique }) => unique)).toBe(true)
  })

  it('says why in words a person can follow', () => {
    const [first, second] = result.repairs
    if (!first || !second) throw new Error('two repairs expected')
    expect(explainRepair(first, anThangRates, 'vi')).toBe(
      '56 → 53: mọi tổng khớp; 95,89\u00a0% và 4,11\u00a0% đều ra đúng; chỉ khác một chữ số',
    )
    expect(explainRepair(second, anThangRates, 'en', { naming: 'always' })).toBe(
      'resolved early 1,226 → 1,223: all sums hold; no published percentage comes out; one digit differs',
    )
  })

  it('fails the resolved sum by 3, leaves the received sum open while column 6 is missing, passes the rest', () => {
    expect(result.consistent).toBe(false)
    expect(verdictsOf(result)).toMatchObject({
      'II06-RESOLVED': 'fail',
      'II06-RECEIVED': 'undecided',
      'II06-PENDING': 'pass',
      'II06-FLOW': 'pass',
    })
    expect(result.rules.find(({ id }) => id === 'II06-RESOLVED')?.difference).toBe(3)
  })

  it('puts the named convention first, on repaired figures where the printed ones do not give it', () => {
    const [onTime, late] = result.rates
    expect(onTime?.matches[0]).toMatchObject({
      convention: 'qd766',
      numerator: 1283,
      denominator: 1338,
      figures: 'published',
    })
    expect(late?.matches[0]).toMatchObject({
      convention: 'qd766',
      numerator: 55,
      denominator: 1338,
      figures: 'repaired',
    })
    expect(late?.matches.slice(1).every(({ coincidence }) => coincidence)).toBe(true)
  })

  it('adds up once the repair is applied', () => {
    const repaired = reconcileRow({ cells: { ...anThangCells, resolvedOverdue: 53 }, rates: anThangRates })
    expect(repaired).toMatchObject({ consistent: true, status: 'none', repairs: [] })
  })
})

describe('reconcileRow', () => {
  it('cannot tell anything from nothing', () => {
    expect(reconcileRow({ cells: {} })).toMatchObject({ consistent: null, repairs: [], status: 'none' })
    expect(reconcileRow({ cells: { receivedTotal: 10, resolvedOverdue: 3 } }).consistent).toBeNull()
  })

  it('does not take a missing cell for 0', () => {
    const cells = { resolvedTotal: 10, resolvedEarly: 7, resolvedOverdue: 3 }
    expect(reconcileRow({ cells })).toMatchObject({ consistent: null, status: 'none' })
    expect(reconcileRow({ cells: { ...cells, resolvedOnTime: null } }).consistent).toBeNull()
    expect(reconcileRow({ cells: { ...cells, resolvedOnTime: 0 } }).consistent).toBe(true)
  })

  it('fails where the known parts exceed the whole, though one is missing', () => {
    const result = reconcileRow({ cells: { resolvedTotal: 4555, resolvedEarly: 2085, resolvedOnTime: 2864 } })
    expect(result.consistent).toBe(false)
    expect(result.rules.find(({ id }) => id === 'II06-RESOLVED')).toMatchObject({ verdict: 'fail', difference: 394 })
    expect(result.repairs).toHaveLength(3)
    expect(result.repairs.every(({ unique }) => !unique)).toBe(true)
    // one digit: 4.555 → 4.955, the nearest such figure that leaves room for both parts
    expect(changesOf(result)[0]).toBe('resolvedTotal 4555 → 4955')
  })

  it('joins rules over a cell that was not reported', () => {
    const cells = { receivedTotal: 100, resolvedTotal: 60, pendingInTime: 30, pendingOverdue: 5 }
    const result = reconcileRow({ cells })
    expect(result.consistent).toBe(false)
    expect(result.rules.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      id: 'II06-JOINT',
      severity: 'error',
    })
    expect(changesOf(result).sort()).toEqual([
      'pendingInTime 30 → 35',
      'pendingOverdue 5 → 10',
      'receivedTotal 100 → 95',
      'resolvedTotal 60 → 65',
    ])
  })

  it.each<[string, ReportedCells, string]>([
    [
      'early or on time as one number',
      { resolvedTotal: 100, resolvedEarlyOrOnTime: 90, resolvedOverdue: 11 },
      'II06-RESOLVED-2',
    ],
    ['overdue without saying of what', { overdueTotal: 9, resolvedOverdue: 5, pendingOverdue: 3 }, 'II06-OVERDUE'],
    [
      'received in the period against the total',
      { receivedTotal: 90, receivedInPeriod: 80, carriedOver: 5 },
      'II06-CARRIED',
    ],
    [
      'online and in person against the period',
      { receivedInPeriod: 80, receivedOnline: 70, receivedDirectAndPostal: 11 },
      'II06-IN-PERIOD',
    ],
    [
      'in person and by post apart',
      { receivedDirectAndPostal: 10, receivedDirect: 6, receivedPostal: 5 },
      'II06-DIRECT',
    ],
    ['late above the total', { resolvedTotal: 10, resolvedOverdue: 12 }, 'II06-LATE-RESOLVED'],
    ['late above what was received', { receivedTotal: 10, overdueTotal: 12 }, 'II06-LATE-TOTAL'],
    ['due above what was received', { receivedTotal: 10, dueInPeriod: 12 }, 'II06-DUE'],
  ])('checks %s', (_name, cells, rule) => {
    const result = reconcileRow({ cells })
    expect(result.consistent).toBe(false)
    expect(verdictsOf(result)[rule]).toBe('fail')
    expect(result.repairs.length).toBeGreaterThan(0)
  })

  it('lists no rule about a figure beside the form that was not reported', () => {
    const ids = reconcileRow({ cells: anThangCells }).rules.map(({ id }) => id)
    expect(ids).not.toContain('II06-RESOLVED-2')
    expect(ids).not.toContain('II06-CARRIED')
  })

  describe('usual readings of what a text prints', () => {
    it('fails where on time without early all but makes the sum: the early ones would be far more', () => {
      const cells = { receivedTotal: 70_412, resolvedOnTime: 68_900, pendingTotal: 1310, overdueTotal: 195 }
      const result = reconcileRow({ cells })
      expect(result).toMatchObject({ consistent: false, status: 'none', repairs: [] })
      expect(result.rules.find(({ id }) => id === 'II06-FLOW-ALONE')).toMatchObject({
        verdict: 'fail',
        difference: -7,
        severity: 'error',
      })
    })

    it('warns where it is far off, and proves nothing by it', () => {
      const cells = { receivedTotal: 1000, resolvedOnTime: 800, pendingTotal: 90, overdueTotal: 10 }
      const result = reconcileRow({ cells })
      expect(result.consistent).toBeNull()
      expect(result.rules.find(({ id }) => id === 'II06-FLOW-ALONE')).toMatchObject({
        verdict: 'fail',
        difference: -100,
        severity: 'warning',
      })
      const due = reconcileRow({ cells: { dueInPeriod: 105, resolvedTotal: 100, pendingOverdue: 4 } })
      expect(due.consistent).toBeNull()
      expect(due.rules.find(({ id }) => id === 'II06-DUE-PARTS')).toMatchObject({ verdict: 'fail', difference: -1 })
    })

    it('adds up where on time and late are the resolved, and no early ones were reported', () => {
      const alone = reconcileRow({ cells: { resolvedTotal: 100, resolvedOnTime: 90, resolvedOverdue: 10 } })
      expect(verdictsOf(alone)['II06-ON-TIME-ALONE']).toBe('pass')
      expect(alone.consistent).toBe(true)
      const split = reconcileRow({
        cells: { resolvedTotal: 100, resolvedEarly: 5, resolvedOnTime: 90, resolvedOverdue: 5 },
      })
      expect(verdictsOf(split)['II06-ON-TIME-ALONE']).toBeUndefined()
    })

    it.each([
      ['on time and pending', { receivedTotal: 640, resolvedOnTime: 610, pendingTotal: 30 }],
      ['on time and pending in time', { receivedTotal: 640, resolvedEarlyOrOnTime: 610, pendingInTime: 30 }],
      ['resolved and pending in time', { receivedTotal: 640, resolvedTotal: 610, pendingInTime: 30 }],
      ['online and in person', { receivedTotal: 640, receivedOnline: 600, receivedDirect: 40 }],
      ['online and the rest', { receivedTotal: 640, receivedOnline: 600, receivedDirectAndPostal: 40 }],
      ['three channels', { receivedTotal: 640, receivedOnline: 600, receivedDirect: 35, receivedPostal: 5 }],
    ])('adds up where %s make what was received', (_name, cells: ReportedCells) => {
      expect(reconcileRow({ cells }).consistent).toBe(true)
      // more may have been left out, so a sum that is not met proves nothing
      expect(reconcileRow({ cells: { ...cells, receivedTotal: 655 } })).toMatchObject({
        consistent: null,
        status: 'none',
      })
    })

    it('adds up where a rounded figure is near enough', () => {
      const cells = { receivedTotal: 45_000, receivedOnline: 43_210, receivedDirect: 1_655 }
      expect(reconcileRow({ cells, rounded: ['receivedTotal'] }).consistent).toBe(true)
      expect(reconcileRow({ cells }).consistent).toBeNull()
    })

    // Readers of such a text feel that it is wrong, or right; the figures given do not decide it.
    it.each([
      [
        'a percentage of the resolved, who were not counted',
        { receivedTotal: 1500, resolvedEarlyOrOnTime: 1410 },
        [{ label: 'trước và đúng hạn', percent: 96.1 }],
        [],
      ],
      [
        'a percentage of a whole printed round',
        { resolvedTotal: 1300, resolvedEarlyOrOnTime: 1255 },
        [{ label: 'đúng và sớm hạn', percent: 98.5 }],
        ['resolvedTotal' as const],
      ],
      [
        'a share of another unit’s figure',
        { pendingOverdue: 40 },
        [{ label: 'trên tổng số hồ sơ quá hạn của tỉnh', percent: 65.9 }],
        [],
      ],
      [
        'a percentage of a total that usual readings alone would bound',
        { resolvedTotal: 9700, receivedOnline: 1406 },
        [{ label: 'trực tuyến', percent: 21.68 }],
        [],
      ],
      ['parts that the form does not know', { carriedOver: 120, returnedOrWithdrawn: 6 }, [], []],
    ])('does not decide: %s', (_name, cells: ReportedCells, rates: PrintedRate[], rounded: ReportedCell[]) => {
      expect(reconcileRow({ cells, rates, rounded }).consistent).toBeNull()
    })
  })

  it('reads returned dossiers within the resolved, or apart, as the sums have it', () => {
    const cells = { receivedTotal: 100, resolvedTotal: 70, pendingTotal: 20, returnedOrWithdrawn: 10 }
    expect(reconcileRow({ cells }).consistent).toBe(true)
    expect(reconcileRow({ cells: { ...cells, pendingTotal: 30 } }).consistent).toBe(true)
    const off = reconcileRow({ cells: { ...cells, pendingTotal: 18 } })
    expect(off.rules.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      id: 'II06-FLOW-RETURNED',
      difference: -2,
    })
    expect(changesOf(off)).toContain('returnedOrWithdrawn 10 → 12')
  })

  it('takes "hơn 37 nghìn" for what it says', () => {
    const cells = { receivedTotal: 2_578_000, receivedInPeriod: 2_513_000, carriedOver: 64_500 }
    expect(reconcileRow({ cells }).consistent).toBe(false)
    const rounded = ['receivedTotal', 'receivedInPeriod', 'carriedOver'] as const
    expect(reconcileRow({ cells, rounded })).toMatchObject({ consistent: true, status: 'none' })
    const wrong = reconcileRow({ cells: { ...cells, carriedOver: 94_500 }, rounded })
    expect(wrong).toMatchObject({ consistent: false, status: 'found' })
    expect(wrong.repairs.map(({ changes }) => changes.length)).toEqual([1, 1, 1])
  })

  it('says so where no three cells mend it', () => {
    const cells = {
      receivedTotal: 1000,
      receivedOnline: 1,
      receivedDirectAndPostal: 900,
      receivedDirect: 3,
      receivedPostal: 5,
      carriedOver: 1,
      resolvedTotal: 500,
      resolvedEarly: 3,
      resolvedOnTime: 3,
      resolvedEarlyOrOnTime: 800,
      resolvedOverdue: 900,
      pendingTotal: 77,
      pendingInTime: 1,
      pendingOverdue: 9,
      overdueTotal: 400,
    }
    expect(reconcileRow({ cells })).toMatchObject({ consistent: false, status: 'beyond', repairs: [] })
  })

  it('proposes values that the percentages ask for where the sums leave a choice', () => {
    // one of two totals is off, and the parts of the pending are missing
    const cells = { resolvedTotal: 1000, resolvedEarlyOrOnTime: 990, resolvedOverdue: 40 }
    const [best] = reconcileRow({ cells, rates: [{ percent: 96.12 }] }).repairs
    expect(best?.changes[0]).toMatchObject({ from: 1000, to: 1030 })
    expect(best?.explained).toEqual([0])
  })

  it('refuses what is no count', () => {
    expect(() => reconcileRow({ cells: { receivedTotal: -1 } })).toThrow(/receivedTotal/)
    expect(() => reconcileRow({ cells: { carriedOver: 1.5 } })).toThrow(/carriedOver/)
    expect(() => reconcileRow({ cells: {}, rates: [{ percent: Number.NaN }] })).toThrow(RangeError)
  })

  it('answers any counts and percentages without an exception, and every repair it proposes adds up', () => {
    const cell = fc.oneof(fc.constant(null), fc.nat(9), fc.nat(2000), fc.nat(1e11))
    const row = fc.record(Object.fromEntries(reportedCells.map((name) => [name, cell])), { requiredKeys: [] })
    const rate = fc.record({
      percent: fc.oneof(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
      ),
      label: fc.constantFrom(undefined, 'trễ hạn', 'đúng hạn', 'trước hạn (gần)', 'trực tuyến', 'abc'),
    })
    fc.assert(
      fc.property(row, fc.array(rate, { maxLength: 3 }), (cells, rates) => {
        const { repairs } = reconcileRow({ cells, rates })
        for (const { changes } of repairs.slice(0, 3)) {
          const repaired = { ...cells, ...Object.fromEntries(changes.map(({ place, to }) => [place.cell, to])) }
          expect(reconcileRow({ cells: repaired }).status).toBe('none')
          expect(changes.every(({ from, to }) => from !== to && Number.isInteger(to) && to >= 0)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  }, 120_000)
})
