import type { PrintedRate } from './cells'
import type { RateTopic } from './rate-formulas'

/** Without marks and case, so that NFC, NFD and capitals read the same; đ is a letter of its own. */
const plain = (label: string): string =>
  label.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

const words: readonly { readonly pattern: RegExp; readonly topics: readonly RateTopic[] }[] = [
  { pattern: /tren tong|so voi|chiem .* (toan|ca) tinh/, topics: [] },
  { pattern: /(truoc|som).*dung|dung.*(truoc|som)/, topics: ['onTime'] },
  { pattern: /truoc han|som han|truoc thoi han/, topics: ['early'] },
  // alone it may mean either: "đúng hạn 95 %" beside "trễ hạn 5 %" counts the early ones in
  { pattern: /dung han|dung hen|kip thoi|on.?time/, topics: ['onTime', 'onTimeOnly'] },
  { pattern: /\btre\b|qua han|\bcham\b|overdue|\blate\b/, topics: ['late'] },
  { pattern: /truc tuyen|online/, topics: ['online'] },
  { pattern: /truc tiep|buu chinh/, topics: ['direct'] },
  { pattern: /ky truoc|\bton\b/, topics: ['carriedOver'] },
  { pattern: /dang giai quyet|chua giai quyet|dang xu ly|pending/, topics: ['pending'] },
  { pattern: /giai quyet|xu ly|resolved/, topics: ['resolved'] },
]

/** What the words of a percentage speak of; null where there are no words, or none that we know. */
export function topicsOf(label: string | undefined): readonly RateTopic[] | null {
  if (label === undefined || label.trim() === '') return null
  const text = plain(label)
  const found = words.find(({ pattern }) => pattern.test(text))
  return found === undefined || found.topics.length === 0 ? null : found.topics
}

const near = /\b(gan|hon|khoang|tren duoi|xap xi)\b/

/** Whether these words say that a number beside them is near the true one, not it: "gần 97 %", "hơn 90 %". */
export const saysNear = (words: string): boolean => near.test(plain(words))

/** Told by whoever read it, or by its own words. */
export const isApproximate = ({ label, approximate }: PrintedRate): boolean =>
  approximate === true || (label !== undefined && saysNear(label))
