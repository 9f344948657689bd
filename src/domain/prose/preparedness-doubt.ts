import type { FoundForce, FoundItem, Span } from './extraction'
import type { NormalText } from './normalise'
import type { Token } from './tokens'

/** A change, another time, so many each, what was lost or stopped: said of all that the clause lists. */
const ANOTHER_LIST =
  /(?<!\p{L})(?:so với|cùng kì|tăng(?! cường)|giảm|năm trước|trước đây|mỗi|từng|bình quân|trung bình|kiểm tra|xử phạt|tạm giữ|thu giữ|thiệt hại|(?:hư|làm) hỏng)(?!\p{L})/u
/** Of all together, found or lost: no count of what stands ready. */
const ANOTHER_COUNT = /(?<!\p{L})(?:tổng số|phát hiện|mất)(?!\p{L})/u
/** What stands ready is told of, though no disaster is named. */
const IN_STORE = /(?<!\p{L})(?:vật tư|phương tiện|trang thiết bị|dụng cụ|cứu sinh|kho)(?!\p{L})/u
/** The name itself says that it cannot be used, or is of an office. */
const UNFIT = /(?<!\p{L})(?:hỏng|hư|cũ|xuống cấp|thanh lý|máy (?:tính|quét|in|photo\p{L}*|scan))(?!\p{L})/u
const BY_TURNS = /(?<!\p{L})lượt(?!\p{L})/u

/** How far back a clause is looked at. Unit: tokens. */
const CLAUSE_REACH = 60

/** Items of one sentence: sure only where the clause names a thing once and speaks of nothing else beside it. */
export function doubtItems(
  items: readonly FoundItem[],
  tokens: readonly Token[],
  normal: NormalText,
  disaster: boolean,
): FoundItem[] {
  const aboutIt = disaster || IN_STORE.test(textOf(tokens))
  return items.map((item, i): FoundItem => {
    const again = items.slice(0, i).some((before) => isSecondCount(before, item))
    const doubt = !aboutIt || again || UNFIT.test(item.name.toLowerCase()) || isOfAnotherCount(item, tokens, normal)
    return doubt ? { ...item, confidence: 'ask' } : item
  })
}

/** The same for forces; those of a training are perhaps its learners, and turns are no people. */
export function doubtForces(
  forces: readonly FoundForce[],
  tokens: readonly Token[],
  normal: NormalText,
  training: boolean,
): FoundForce[] {
  return forces.map((force): FoundForce => {
    const doubt = training || BY_TURNS.test(force.name.toLowerCase()) || isOfAnotherCount(force, tokens, normal)
    return doubt ? { ...force, confidence: 'ask' } : force
  })
}

/** "35 áo phao trên tổng số 110 áo phao": one of the two is not of this name, or not of this time. */
const isSecondCount = (a: FoundItem, b: FoundItem): boolean =>
  a.kind === b.kind && a.quantity !== null && b.quantity !== null && a.name.toLowerCase() === b.name.toLowerCase()

function isOfAnotherCount({ start }: Span, tokens: readonly Token[], normal: NormalText): boolean {
  const at = tokens.findIndex((token) => normal.starts[token.start] === start)
  if (at < 0) return false
  const from = (signs: RegExp) => {
    const before = tokens.slice(Math.max(0, at - CLAUSE_REACH), at)
    return before.slice(before.findLastIndex(({ text }) => signs.test(text)) + 1)
  }
  return ANOTHER_LIST.test(textOf(from(/^;$/))) || ANOTHER_COUNT.test(textOf(from(/^[,;(]$/)))
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')
