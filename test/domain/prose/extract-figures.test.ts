import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'
import type { Extraction, Span } from '~/domain/prose/extraction'
import { fold } from '~/domain/prose/normalise'
import { manners } from './manners'
import { nearMisses } from './near-misses'
import { scoreRates, scoreReading } from './reading'

const readings = manners
const texts = readings.map(([text]) => text)

const spansOf = ({ rows, items, forces, training }: Extraction): Span[] => [
  ...rows.flatMap(({ figures, rates }) => [...Object.values(figures), ...rates]),
  ...items,
  ...forces,
  ...training,
]
const valuesOf = (found: Extraction) =>
  found.rows.map(({ figures, rates }) => [
    Object.fromEntries(Object.entries(figures).map(([key, { value }]) => [key, value])),
    rates.map(({ percent }) => percent),
  ])

describe('extractFigures', () => {
  it.each(readings.map((reading) => [reading[0], reading] as const))('reads: %s', (_text, reading) => {
    const { missing, wrong } = scoreReading(reading)
    expect([...missing, ...wrong]).toEqual(reading[2]?.fallsShort ?? [])
  })

  it.each(readings.filter(([, , options]) => options?.rates).map((reading) => [reading[0], reading] as const))(
    'reads the rates: %s',
    (_text, reading) => {
      expect(scoreRates(reading)).toEqual({ missing: [], wrong: [] })
    },
  )

  it.each(nearMisses)('is sure of nothing in: %s', (text) => {
    const sure = extractFigures(text).rows.flatMap(({ figures }) =>
      Object.values(figures).filter(({ confidence }) => confidence === 'sure'),
    )
    expect(sure).toEqual([])
  })

  it('reads decomposed letters the same, with spans into the text as given', () => {
    for (const text of texts) {
      const decomposed = text.normalize('NFD')
      const found = extractFigures(decomposed)
      const composed = extractFigures(text)
      expect(valuesOf(found)).toEqual(valuesOf(composed))
      expect(spansOf(found).map(({ start, end }) => decomposed.slice(start, end).normalize('NFC'))).toEqual(
        spansOf(composed).map(({ start, end }) => text.slice(start, end)),
      )
    }
  }, 60_000)

  it('gives spans that hold the figure', () => {
    for (const text of texts) {
      for (const { figures, rates } of extractFigures(text).rows) {
        for (const { start, end, value } of Object.values(figures)) {
          const shown = fold(text.slice(start, end))
          const digits = shown.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
          const spelt = /\p{L}/u.test(shown)
          expect(spelt || digits === String(value), `${shown} for ${value}`).toBe(true)
        }
        for (const { start, end } of rates) expect(text.slice(start, end)).toMatch(/\d.*%/)
      }
    }
  }, 60_000)

  it('keeps its spans in order and inside whatever text it gets', () => {
    const piece = fc.oneof(
      fc.constantFrom(...texts),
      fc.constantFrom(
        'hồ sơ',
        'trước hạn',
        'quá hạn',
        'trong đó',
        '(',
        ')',
        ';',
        ',',
        '%',
        '\n',
        '1.338',
        '12/7',
        '/',
        'không có hồ sơ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.nat().map(String),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join(' ')
        return spansOf(extractFigures(text)).every(({ start, end }) => start >= 0 && end > start && end <= text.length)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('names the unit and the period of a row', () => {
    const [row] = extractFigures(
      'Từ ngày 01/7/2025 đến ngày 30/8/2025, UBND phường An Thắng tiếp nhận 1.338 hồ sơ.',
    ).rows
    expect(row).toMatchObject({ scope: 'UBND phường An Thắng', periodFrom: '2025-07-01', periodTo: '2025-08-30' })
  })

  it('leaves the dates out where the text gives no year', () => {
    const [row] = extractFigures('Từ 1-7 đến 30-9, xã tiếp nhận 640 hồ sơ.').rows
    expect(row).not.toHaveProperty('periodFrom')
  })

  it('asks where the name of a figure is open', () => {
    const [row] = extractFigures('Hiện còn 12 hồ sơ trễ hạn.').rows
    expect(row?.figures.pendingOverdue).toMatchObject({ value: 12, confidence: 'ask', rule: 'doubtfulName' })
  })

  it('says where a sum decided what "quá hạn" belongs to', () => {
    const text = 'Tổng số đã giải quyết 100 hồ sơ. Có 90 hồ sơ đúng hạn. Tuy nhiên vẫn còn 10 hồ sơ trễ hẹn.'
    expect(extractFigures(text).rows[0]?.figures.resolvedOverdue).toMatchObject({ value: 10, rule: 'sumsDecide' })
  })

  it('marks figures that the text rounds', () => {
    const [row] = extractFigures('Tỉnh tiếp nhận hơn 37 nghìn hồ sơ, giải quyết 36.120 hồ sơ.').rows
    expect(row?.figures.receivedTotal?.rounded).toBe(true)
    expect(row?.figures.resolvedTotal?.rounded).toBe(false)
  })

  it('finds nothing in an empty text', () => {
    expect(extractFigures('')).toEqual({ rows: [], items: [], forces: [], training: [] })
  })
})
