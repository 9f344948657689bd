import { describe, expect, it } from 'vitest'
import type { AskFirst } from '~/domain/preparedness/ask-first'
import { askFirstMessages } from '~/domain/preparedness/ask-first-messages'

const questions: readonly [AskFirst, string][] = [
  [
    { code: 'ambiguousItem', item: 'Máy nổ', readings: ['máy phát điện', 'động cơ nổ'] },
    '“Máy nổ” là máy phát điện hay động cơ nổ?',
  ],
  [{ code: 'notReported', names: ['Khối phố 5'], reported: 5, all: 6 }, 'Khối phố 5 chưa gửi bảng kê'],
  [{ code: 'unknownNeighbourhood', names: ['kho phường'], rows: 2 }, '2 dòng ghi ở kho phường: thuộc nơi nào?'],
  [{ code: 'severalUnits', item: 'Bao tải', units: ['bao', 'tấn'] }, 'Bao tải tính theo bao và tấn: quy đổi thế nào?'],
  [
    { code: 'contradiction', item: 'Áo phao', names: ['Khối phố 1'] },
    'Áo phao ở Khối phố 1: số hỏng lớn hơn số hiện có',
  ],
  [
    { code: 'brokenNotReported', item: 'Áo phao', names: ['Khối phố 1', 'Khối phố 2'] },
    'Áo phao ở Khối phố 1 và Khối phố 2: bao nhiêu chiếc hỏng?',
  ],
  [
    { code: 'needNotReported', items: ['Công cụ nòng cốt'] },
    'Nhu cầu công cụ nòng cốt là bao nhiêu, theo phương án nào?',
  ],
  [{ code: 'availableNotReported', items: ['Nhà bạt'] }, 'Hiện có bao nhiêu nhà bạt?'],
]

describe('askFirstMessages', () => {
  it.each(questions)('%j', (question, text) => {
    expect(askFirstMessages.vi.write(question).question).toBe(text)
    const en = askFirstMessages.en.write(question)
    expect(en.question).not.toBe(text)
    expect(en.because).not.toBe(askFirstMessages.vi.write(question).because)
  })
})
