import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'

const confidences = (text: string) =>
  extractFigures(text).items.map(({ quantity, confidence }) => [quantity, confidence])

describe('when means are sure', () => {
  it('is sure of a plain list', () => {
    expect(confidences('Phường bố trí 6 ca nô, 220 áo phao trực lũ.')).toEqual([
      [6, 'sure'],
      [220, 'sure'],
    ])
  })

  it('asks about the second count of one thing', () => {
    expect(confidences('Khối phố có 35 áo phao trên tổng số 110 áo phao, phòng khi mưa bão.')).toEqual([
      [35, 'sure'],
      [110, 'ask'],
    ])
  })

  it('asks about all that a clause gives of each', () => {
    expect(confidences('Khi có bão, mỗi tổ mang 4 áo phao, 2 đèn pin; phường có 3 ca nô.')).toEqual([
      [4, 'ask'],
      [2, 'ask'],
      [3, 'sure'],
    ])
  })

  it('asks about changes, about things of others, about what is broken', () => {
    expect(confidences('Số lượng tăng so với năm trước là 12 áo phao dùng khi bão.')).toEqual([[12, 'ask']])
    expect(confidences('Trong mưa lũ, lực lượng kiểm tra 340 ô tô, 1.200 xe máy.')).toEqual([
      [340, 'ask'],
      [1200, 'ask'],
    ])
    expect(confidences('Lũ làm hư hỏng 2 xe máy, 1 máy xúc.').map(([, confidence]) => confidence)).not.toContain('sure')
    expect(confidences('Kho có 1 máy phát điện hỏng chờ thanh lý sau bão.')).toEqual([[1, 'ask']])
  })

  it('asks where nothing says that it is about disasters', () => {
    expect(confidences('Trường có 12 loa, 3 xe máy.').map(([, confidence]) => confidence)).toEqual(['ask', 'ask'])
  })

  it('asks about the people of a training', () => {
    const [force] = extractFigures('Xã tổ chức diễn tập cứu hộ, huy động 120 dân quân.').forces
    expect(force).toMatchObject({ people: 120, confidence: 'ask' })
  })
})
