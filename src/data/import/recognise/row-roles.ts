import type { RawCell } from '../raw-table'
import { foldText, lowerText } from './fold'

/** "Tổng cộng", "Cộng", "TỔNG SỐ:": a row of totals of the whole table. Marks count: "Công" is no "Cộng". */
const total =
  /^(?:[ivx]+[.)]?\s+)?(?:tổng(?: cộng| số| chung| toàn [^\d]*)?|cộng(?: chung| toàn [^\d]*| tổng)?|tong(?: cong| so| chung)?|cong|total|grand total|toàn phường|toàn xã)(?: \([^)]*\))?(?: (?:hồ sơ|số hồ sơ|toàn phường|toàn xã))?\s*(?:[:.]?|:\s*\d[\d.,]*(?: [\p{L} ]{1,20})?)$/u
/** "Cộng khối phố 1", "Tổng mục I", "Cộng trang". */
const subTotal =
  /^(?:tổng(?: cộng| số)?|cộng|tong(?: cong)?|cong)\s*[:(]?\s*(?:khối phố|khoi pho|tổ|thôn|kp|mục|nhóm|phần|lĩnh vực|linh vuc|trang|[ivx]+|[a-z]|\d+)(?=[\s.:)]|$)/u

export type TotalRole = 'total' | 'subTotal' | null

export function totalRole(label: string): TotalRole {
  const text = lowerText(label)
  if (total.test(text)) return 'total'
  return subTotal.test(text) || /^cộng (?!đồng|hòa|hoà|tác|sinh|hưởng)/.test(text) ? 'subTotal' : null
}

/** What ends a table on paper: place and date, who signs, remarks below. */
const footer =
  /^(?:nguoi lap|lap bieu|nguoi (?:tong hop|bao cao|kiem tra|ky)|thu truong|tm |t m |kt |k t |chu tich|pho chu tich|giam doc|pho giam doc|truong (?:phong|ban|khoi pho|thon)|ky ten|ky ghi ro|ky va ghi|da ky|ghi chu |noi nhan|xac nhan|uy ban nhan dan|ubnd|ban thuong truc|ke toan|thu kho|can bo |nguon )|\bngay\b.*\bthang\b.*\bnam\b/

/** Whether the words of a row below a table say that it is over. */
export const isFooter = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.length <= 6 && texts.some((text) => footer.test(`${foldText(text)} `))

const lettered = /^[A-H]$/

/** "(1) (2) … (13)", "1 2 3", "A B 1 2", "3=4+5+6": the row of column numbers under a header. */
export function isNumberRow(cells: readonly RawCell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'empty')
  if (filled.length < 3 || filled.some(({ kind }) => kind !== 'text' && kind !== 'number')) return false
  let last: number | null = null
  let numbers = 0
  for (const { text } of filled) {
    const tidy = text.replace(/[()[\]\s]/g, '')
    if (lettered.test(tidy) && numbers === 0) continue
    const match = /^(\d{1,2})(?:=[\d+\-=,.]+)?$/.exec(tidy)
    if (match === null) return false
    const number = Number(match[1])
    // bare numbers may be data: they follow each other; in brackets they may skip columns left out
    if (last !== null && (number <= last || (number !== last + 1 && !/^\s*[([]/.test(text)))) return false
    if (last === null && number > 3) return false
    last = number
    numbers += 1
  }
  return numbers >= 2
}

/** "I", "IV.", "A": the ordinal of a group of rows. */
export const isGroupOrdinal = (text: string): boolean => /^(?:[IVX]{1,5}|[A-H])[.)]?$/.test(text.trim())

/** A place below the ward in a text: "II. Khối phố Phong Lục" → "Khối phố Phong Lục". */
export function neighbourhoodIn(text: string): string | null {
  const match = /(?:^|[\s.:,(–-])((?:khối phố|tổ dân phố|thôn|khu phố|KP|TDP|ấp)\.?\s+[\p{L}\d][\p{L}\d\s]*)/iu.exec(
    text.normalize('NFC'),
  )
  const name = match?.[1]?.replace(/\s+(?:năm|tháng|ngày|quý|phường|xã)\s.*$/iu, '').trim()
  return name === undefined || name.length > 60 ? null : name
}
