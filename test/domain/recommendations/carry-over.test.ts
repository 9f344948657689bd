import { describe, expect, it } from 'vitest'
import { figureBookOf } from '~/domain/findings/figures/figure-book'
import { carryOver, measureAgain, tieFigures } from '~/domain/recommendations/carry-over'
import { addRecommendation, changeRecommendation, type Ledger } from '~/domain/recommendations/ledger'
import type { Recommendation } from '~/domain/recommendations/recommendation'
import { isoDate } from '~/domain/shared/iso-date'
import { anThangReal } from '../findings/an-thang'

const book = figureBookOf(anThangReal, 'vi')
const summer = { roundId: 'summer', asOf: isoDate('2025-08-30') }
const autumn = { roundId: 'autumn', asOf: isoDate('2025-11-30') }
const late = 'dossiers/field/Hộ tịch/late'

/** The same ward three months later: fewer late, and nobody counted the letters. */
const laterBook = figureBookOf(
  {
    ...anThangReal,
    dossiers: anThangReal.dossiers && {
      ...anThangReal.dossiers,
      fields: anThangReal.dossiers.fields.map((field) => ({ ...field, late: field.field === 'Hộ tịch' ? 4 : 0 })),
    },
  },
  'vi',
)

const made = (roundId: string, text: string): Ledger =>
  addRecommendation(
    [],
    {
      addressee: 'UBND',
      text,
      findingIds: ['late-field:Hộ tịch'],
      figures: tieFigures([late, 'no/such/figure'], book, summer),
      replyDueOn: null,
    },
    { roundId, today: isoDate('2025-10-20') },
  )
const first = made('summer', 'Đề nghị nêu nguyên nhân quá hạn ở lĩnh vực Hộ tịch.')
const bring = (ledger: Ledger, incoming: Ledger, closedToo = false) =>
  carryOver(ledger, incoming, { book: laterBook, round: autumn, today: isoDate('2025-12-15'), closedToo })
const only = (ledger: Ledger): Recommendation => ledger[0] as Recommendation

describe('tieFigures', () => {
  it('takes the name and the value of each figure, and leaves out what the round does not have', () => {
    expect(only(first).figures).toEqual([
      {
        id: late,
        name: 'Hồ sơ quá hạn, lĩnh vực Hộ tịch',
        measures: [{ ...summer, value: 25, provenance: 'computed' }],
      },
    ])
  })
})

describe('carryOver', () => {
  it('measures the tied figures again: before → after', () => {
    const { ledger, added } = bring([], first)
    expect(added).toEqual(['KN-01'])
    expect(only(ledger).figures[0]?.measures.map(({ roundId, value }) => [roundId, value])).toEqual([
      ['summer', 25],
      ['autumn', 4],
    ])
    expect(only(ledger).history.at(-1)).toEqual({ on: '2025-12-15', what: 'carried', roundId: 'autumn' })
  })

  it('changes nothing when the same file is brought in twice', () => {
    const once = bring([], first)
    const twice = bring(once.ledger, first)
    expect(twice).toEqual({ ledger: once.ledger, added: [], updated: [], unchanged: ['KN-01'], renumbered: [] })
  })

  it('gives a new number where the code is taken, above every one in use on either side', () => {
    const here = made('autumn', 'Đề nghị khác.')
    const { ledger, renumbered } = bring(here, first)
    expect(renumbered).toEqual([{ from: 'KN-01', to: 'KN-02' }])
    expect(ledger.map(({ code, id }) => [code, id])).toEqual([
      ['KN-01', 'autumn/KN-01'],
      ['KN-02', 'summer/KN-01'],
    ])
    expect(bring(ledger, first).unchanged).toEqual(['KN-02'])
  })

  it('takes what went on elsewhere, and keeps what went on here', () => {
    const { ledger } = bring([], first)
    const there = changeRecommendation(
      changeRecommendation(first, 'summer/KN-01', { replyDocument: '12/UBND' }, isoDate('2025-11-01')),
      'summer/KN-01',
      { status: 'openAgreed', evidence: 'x' },
      isoDate('2025-11-02'),
    )
    const again = bring(ledger, there)
    expect(again.updated).toEqual(['KN-01'])
    expect(only(again.ledger)).toMatchObject({ status: 'openAgreed', replyDocument: '12/UBND' })
    expect(only(again.ledger).figures[0]?.measures).toHaveLength(2)
    expect(bring(again.ledger, first).unchanged).toEqual(['KN-01'])
  })

  it('leaves closed ones behind unless they are asked for', () => {
    const closed = changeRecommendation(first, 'summer/KN-01', { status: 'closedImplemented' }, isoDate('2025-11-02'))
    expect(bring([], closed).ledger).toEqual([])
    expect(bring([], closed, true).added).toEqual(['KN-01'])
  })
})

describe('measureAgain', () => {
  it('keeps one measure a round, brought up to date', () => {
    const again = measureAgain(only(first), laterBook, summer)
    expect(again.figures[0]?.measures.map(({ value }) => value)).toEqual([4])
  })

  it('measures nothing where the round has no such figure; "not reported" is a measure', () => {
    const nowhere = figureBookOf({ ...anThangReal, dossiers: null }, 'vi')
    expect(measureAgain(only(first), nowhere, autumn).figures).toEqual(only(first).figures)
    const tied = { ...only(first), figures: tieFigures(['reported/carriedOver'], book, summer) }
    expect(measureAgain(tied, book, autumn).figures[0]?.measures.map(({ value }) => value)).toEqual([null, null])
  })
})
