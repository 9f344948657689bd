/** Text without marks, case, punctuation and doubled spaces: "Ngày  HẸN trả:" → "ngay hen tra". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
}

/** Lower case, composed, spaces tidied; marks stay: "Cộng" and "Công" differ. */
export const lowerText = (text: string): string => tidyText(text).toLowerCase()

/** NFC, one space between words, none at the ends; spaces of every width and invisible marks are spaces. */
export function tidyText(text: string): string {
  // most cells are tidy already: plain letters, single spaces
  if (plain.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b-\u200f\u202f\u2060\ufeff]+/g, ' ')
    .trim()
}

const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** Abbreviations of headings, as data: one folded word → its full form. */
const abbreviations: Readonly<Record<string, string>> = {
  hs: 'ho so',
  tthc: 'thu tuc hanh chinh',
  kq: 'ket qua',
  sl: 'so luong',
  kp: 'khoi pho',
  tdp: 'to dan pho',
  gq: 'giai quyet',
  tn: 'tiep nhan',
  xl: 'xu ly',
  dvt: 'don vi tinh',
  dv: 'don vi',
  sdt: 'so dien thoai',
  dt: 'dien thoai',
  bcci: 'buu chinh',
  bccc: 'buu chinh',
  lv: 'linh vuc',
  pt: 'phuong tien',
  vt: 'vat tu',
  ht: 'hinh thuc',
  sd: 'su dung',
}

/** A heading, folded, its column number "(3)" and formulas "=4+5" left out, abbreviations written out. */
export function foldHeading(text: string): string {
  return foldText(text.replace(/\(\s*\d+\s*(?:=[^)]*)?\)/g, ' ').replace(/\[\s*\d+\s*\]/g, ' '))
    .split(' ')
    .map((word) => (Object.hasOwn(abbreviations, word) ? abbreviations[word] : word))
    .join(' ')
}

/** Letter of a column: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
