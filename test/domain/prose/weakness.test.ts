import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'
import type { FigureKey } from '~/domain/prose/extraction'

const figureOf = (text: string, key: FigureKey, row = 0) => extractFigures(text).rows[row]?.figures[key]
const confidenceOf = (text: string) =>
  extractFigures(text).rows.flatMap(({ figures }) => Object.values(figures).map(({ confidence }) => confidence))

describe('when the words alone make a figure sure', () => {
  it.each([
    'Trung tâm tiếp nhận 1.338 hồ sơ, đã giải quyết 1.200 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận: 860. Trực tuyến: 700. Đã giải quyết: 851. Đúng hạn: 849. Đang giải quyết: 5.',
    'HS tiếp nhận 1.027 (online 1.001); đã giải quyết 950 HS (trước hạn 900, đúng hạn 30).',
    'Đã giải quyết 1.281 hồ sơ (trước hạn 1.226, đúng hạn 02, quá hạn 56); đang giải quyết 57 hồ sơ.',
  ])('is sure of all in: %s', (text) => {
    expect(new Set(confidenceOf(text))).toEqual(new Set(['sure']))
  })

  it('asks about a figure behind a comparison', () => {
    const text = 'Số hồ sơ tăng 18,4% so với quý II, giải quyết 7.102 hồ sơ.'
    expect(figureOf(text, 'resolvedTotal')).toMatchObject({ confidence: 'ask', rule: 'comparison' })
  })

  it('is sure of it all the same where the row bears it out', () => {
    const text =
      'Số hồ sơ tăng 18,4% so với quý II, giải quyết 7.102 hồ sơ, trong đó trước hạn 6.900, đúng hạn 180, quá hạn 22.'
    expect(figureOf(text, 'resolvedTotal')).toMatchObject({ value: 7102, confidence: 'sure' })
  })

  it('asks about what others were helped to do', () => {
    const text = 'Tổ công nghệ số hướng dẫn người dân nộp 920 hồ sơ trực tuyến.'
    expect(figureOf(text, 'receivedOnline')).toMatchObject({ confidence: 'ask', rule: 'doubtfulSubject' })
  })

  it('asks about the dossiers of another office', () => {
    const text = 'Bưu điện tiếp nhận 312 hồ sơ của phường.'
    for (const { confidence } of extractFigures(text).rows.flatMap(({ figures }) => Object.values(figures)))
      expect(confidence).toBe('ask')
  })

  it('asks where something else that is handled is counted in the sentence', () => {
    const text = 'Phường xử lý 64 đơn kiến nghị, giải quyết 47 hồ sơ.'
    expect(figureOf(text, 'resolvedTotal')).toMatchObject({ confidence: 'ask', rule: 'doubtfulSubject' })
  })

  it('asks where words that say nothing known stand between the number and its name', () => {
    const text = 'Phường giải quyết tại nhà văn hóa lưu động 47 hồ sơ.'
    expect(figureOf(text, 'resolvedTotal')).toMatchObject({ confidence: 'ask', rule: 'doubtfulName' })
  })

  it('asks about "quá hạn" right behind all that was resolved: of those, or of those pending', () => {
    const text = 'Xã tiếp nhận 1.204 hồ sơ, đã giải quyết 1.150 hồ sơ, quá hạn 12 hồ sơ.'
    expect(figureOf(text, 'resolvedOverdue')).toMatchObject({ confidence: 'ask', rule: 'doubtfulName' })
  })

  it('asks about a part behind a number that was not read', () => {
    const text = 'Kết quả: hồ sơ mới 912, hoàn thành 870 hồ sơ, đang làm 49, trong đó 3 hồ sơ trễ.'
    expect(figureOf(text, 'resolvedOverdue')).toMatchObject({ value: 3, confidence: 'ask' })
  })

  it('asks about "trong hạn" that may be of those resolved', () => {
    const text = 'Huyện tiếp nhận 54.090 hồ sơ, đã giải quyết 53.318 hồ sơ, trong hạn 52.906 hồ sơ, quá hạn 412 hồ sơ.'
    expect(figureOf(text, 'pendingInTime')).toMatchObject({ confidence: 'ask', rule: 'doubtfulName' })
    expect(figureOf(text, 'pendingOverdue')).toMatchObject({ confidence: 'ask', rule: 'doubtfulName' })
  })

  it('asks about what was received beside what was carried over, unless a sum says which is meant', () => {
    const open = 'Xã tiếp nhận 706 hồ sơ, kỳ trước chuyển sang 45 hồ sơ.'
    expect(figureOf(open, 'receivedTotal')).toMatchObject({ confidence: 'ask' })
    const told =
      'Xã tiếp nhận 751 hồ sơ, kỳ trước chuyển sang 45 hồ sơ, đã giải quyết 720 hồ sơ, đang giải quyết 31 hồ sơ.'
    expect(figureOf(told, 'receivedTotal')).toMatchObject({ value: 751, confidence: 'sure' })
  })

  it('takes what is pending in a list of what is late for late, and asks', () => {
    const text = 'Xã có 214 hồ sơ quá hạn, gồm 61 hồ sơ đã trả kết quả và 153 hồ sơ chưa trả kết quả.'
    expect(figureOf(text, 'pendingOverdue')).toMatchObject({ value: 153, confidence: 'ask' })
  })

  it('hands out no more than what the extraction promises', () => {
    const [row] = extractFigures('Trung tâm tiếp nhận 1.338 hồ sơ.').rows
    expect(Object.keys(row?.figures.receivedTotal ?? {}).sort()).toEqual(
      ['confidence', 'end', 'rounded', 'rule', 'start', 'value'].sort(),
    )
  })
})
