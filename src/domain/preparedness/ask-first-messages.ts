import { formatNumber } from '../shared/format'
import { joinNames } from '../shared/join-names'
import type { Catalogue } from '../shared/locale'
import type { AskFirst } from './ask-first'

export interface AskText {
  readonly question: string
  readonly because: string
}

/** "Nhà bạt" → "nhà bạt". */
const inSentence = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)

type Write = (ask: AskFirst) => AskText

const vi: Write = (ask) => {
  const n = (value: number) => formatNumber(value, 'vi')
  const join = (names: readonly string[]) => joinNames(names, 'vi')
  switch (ask.code) {
    case 'ambiguousItem':
      return {
        question: `“${ask.item}” là ${ask.readings[0]} hay ${ask.readings[1]}?`,
        because: 'Hai loại khác công dụng, không cộng chung',
      }
    case 'notReported':
      return {
        question: `${join(ask.names)} chưa gửi bảng kê`,
        because: `Tổng thiếu ở trên chỉ tính ${n(ask.reported)} trong ${n(ask.all)} nơi đã gửi`,
      }
    case 'unknownNeighbourhood':
      return {
        question: `${n(ask.rows)} dòng ghi ở ${join(ask.names)}: thuộc nơi nào?`,
        because: 'Không có trong danh sách, nên chưa cộng vào đâu',
      }
    case 'severalUnits':
      return {
        question: `${ask.item} tính theo ${join(ask.units)}: quy đổi thế nào?`,
        because: 'Khác đơn vị tính thì không cộng',
      }
    case 'contradiction':
      return {
        question: `${ask.item} ở ${join(ask.names)}: số hỏng lớn hơn số hiện có`,
        because: 'Một trong hai số phải xem lại',
      }
    case 'brokenNotReported':
      return {
        question: `${ask.item} ở ${join(ask.names)}: bao nhiêu chiếc hỏng?`,
        because: 'Để trống không có nghĩa là không hỏng; chưa tính được số dùng được',
      }
    case 'needNotReported':
      return {
        question: `Nhu cầu ${join(ask.items.map(inSentence))} là bao nhiêu, theo phương án nào?`,
        because: 'Chưa có nhu cầu nên không tính thiếu',
      }
    case 'availableNotReported':
      return { question: `Hiện có bao nhiêu ${join(ask.items.map(inSentence))}?`, because: 'Chưa báo cáo số hiện có' }
  }
}

const en: Write = (ask) => {
  const n = (value: number) => formatNumber(value, 'en')
  const join = (names: readonly string[]) => joinNames(names, 'en')
  switch (ask.code) {
    case 'ambiguousItem':
      return {
        question: `Is “${ask.item}” ${ask.readings[0]} or ${ask.readings[1]}?`,
        because: 'Two things with different uses, never added together',
      }
    case 'notReported':
      return {
        question: `${join(ask.names)} has sent no list`,
        because: `The totals above cover ${n(ask.reported)} of ${n(ask.all)}`,
      }
    case 'unknownNeighbourhood':
      return {
        question: `${n(ask.rows)} rows say ${join(ask.names)}: which neighbourhood?`,
        because: 'Not in the list, so added nowhere',
      }
    case 'severalUnits':
      return {
        question: `${ask.item} is counted in ${join(ask.units)}: how to convert?`,
        because: 'Different units are not added',
      }
    case 'contradiction':
      return {
        question: `${ask.item} in ${join(ask.names)}: more broken than on hand`,
        because: 'One of the two figures must be looked at',
      }
    case 'brokenNotReported':
      return {
        question: `${ask.item} in ${join(ask.names)}: how many are broken?`,
        because: 'Blank does not mean none; the serviceable number is unknown',
      }
    case 'needNotReported':
      return {
        question: `How many ${join(ask.items.map(inSentence))} are needed, by which plan?`,
        because: 'No need is stated, so no gap',
      }
    case 'availableNotReported':
      return { question: `How many ${join(ask.items.map(inSentence))} are there?`, because: 'Stock not reported' }
  }
}

/** The question to put, and why the figures cannot be added before it is answered. */
export const askFirstMessages: Catalogue<{ write: Write }> = { vi: { write: vi }, en: { write: en } }
