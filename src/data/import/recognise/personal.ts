import { foldHeading, tidyText } from './fold'
import type { PersonalReason } from './recognised-table'

/** Headings of columns about people, as data: first match wins. */
const personalHeadings: readonly (readonly [PersonalReason, RegExp])[] = [
  ['phone', /\bso dien thoai\b|\bdien thoai\b|\bdtdd\b|\bdi dong\b|\bphone\b|\bzalo\b|\blien he\b|\btel\b|\bmobile\b/],
  [
    'idNumber',
    /\bcccd\b|\bcmnd\b|\bcmt\b|\bcan cuoc\b|\bchung minh\b|\bdinh danh\b|\bho chieu\b|\bma so thue\b|\bmst\b|\bso tai khoan\b|\bso bhyt\b|\bso the\b|\bma so bao hiem\b/,
  ],
  ['email', /\bemail\b|\be mail\b|\bthu dien tu\b|\bmail\b/],
  ['birth', /\bngay sinh\b|\bnam sinh\b|\bngay thang nam sinh\b|\bgioi tinh\b/],
  ['address', /\bdia chi\b|\bnoi o\b|\bcu tru\b|\bthuong tru\b|\btam tru\b|\bnoi cu ngu\b|\bque quan\b|\baddress\b/],
  [
    'name',
    /\bchu ho so\b|\bnguoi nop\b|\bho ten\b|\bho va ten\b|\bho dem\b|\bten cong dan\b|\bcong dan\b|\bnguoi yeu cau\b|\bca nhan\b|\bto chuc cong dan\b|\bchu ho\b|\bnguoi (?:duoc )?uy quyen\b|\bnguoi (?:xu ly|thu ly|phu trach|quan ly|dung ten|nhan|giao|lien he|dai dien|ky|lap|bao quan|giu|tiep nhan)\b|\bcan bo\b|\bcong chuc\b|\bchuyen vien\b|\bphu trach\b|\bkhach hang\b|\bdoanh nghiep\b|\bten nguoi\b|\bapplicant\b|\bdoi truong\b|\bten to chuc\b|\bchu so huu\b/,
  ],
]

/** Why a heading stands for personal data; null where it does not. */
export function personalHeading(heading: string): PersonalReason | null {
  const text = foldHeading(heading)
  return personalHeadings.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đoàn|Trương|Đinh|Lâm|Mai|Trịnh|Đào|Cao|Tô|Tạ|Châu|Quách|Hà|Lương|Thái|Lưu|Tăng|Kiều|Phùng|Doãn|Tống|Nghiêm|Vương|Đàm|Chu|Ông|Thân|Văn|Từ|Hứa|Triệu|Thạch|Sơn|Kim|La|Mạc|Ninh|Cù|Trà|Bạch|Nguyen|Tran|Pham|Huynh|Hoang|Phan|Dang|Bui|Ngo|Duong|Truong|Dinh|Trinh'
const word = '[A-ZÀ-ỸĐ][a-zà-ỹđ]*'
const personName = new RegExp(`^(?:(?:ông|bà|anh|chị|Ông|Bà|Anh|Chị)\\s+)?(?:${surnames})(?:\\s+${word}){1,5}$`)
const upperName = new RegExp(`^(?:${surnames.toUpperCase()})(?:\\s+[A-ZÀ-ỸĐ]+){1,5}$`)
const titledName = new RegExp(
  `(?:^|[\\s(,;:])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|đ/c|[Đđ]ồng chí)\\.?\\s+${word}(?:\\s+${word})*`,
)
const fullNameInside = new RegExp(
  `(?:^|[\\s(,;:-])(?:Nguyễn|Trần|Phạm|Huỳnh|Đặng|Bùi|Trương|Phan|Lê|Võ|Vũ|Hoàng|Ngô|Đỗ)\\s+(?:Thị|Văn|Hữu|Đức|Ngọc|Thanh|Minh|Quốc|Xuân|Đình|Công|Thành|Hoàng|Anh|Bá|Duy|Quang|Thế|Tấn|Viết)\\s+${word}`,
)

const fullNameInCapitals =
  /(?:^|[\s(,;:-])(?:NGUYỄN|TRẦN|PHẠM|HUỲNH|ĐẶNG|BÙI|TRƯƠNG|PHAN|LÊ|VÕ|VŨ|HOÀNG|NGÔ|ĐỖ)\s+(?:THỊ|VĂN|HỮU|ĐỨC|NGỌC|THANH|MINH|QUỐC|XUÂN|ĐÌNH|CÔNG|THÀNH)\s+[A-ZÀ-ỸĐ]+/

const phone = /(?:^|[^\d.])(?:\+?84|0)(?:[\s.-]?\d){9}(?!\d)/
const email = /[\w.+-]+@[\w-]+\.[\w.]+/
const idNumber = /(?:^|[^\d.-])(?:\d{12}|\d{3}[ .]\d{3}[ .]\d{3}[ .]\d{3})(?![\d.-])/
const oldIdNumber = /^\d{9}$/
const address =
  /(?:^|[\s,])(?:số nhà|nhà số|kiệt|hẻm|ngõ)\s+\d|^(?:số\s+)?\d+[\w/]*\s+(?:đường\s+)?[A-ZÀ-ỸĐ]\S+(?:\s+\S+){0,4},|\b(?:phường|xã|quận|huyện|tp\.?|thành phố|tỉnh)\b.*,.*\b(?:phường|xã|quận|huyện|tp\.?|thành phố|tỉnh|đà nẵng|quảng nam)/i

/** Signs of a person in one text, wherever they stand. */
export function personalInside(text: string): PersonalReason | null {
  const tidy = tidyText(text)
  if (tidy.length < 6) return null
  if (email.test(tidy)) return 'email'
  if (phone.test(tidy)) return 'phone'
  if (idNumber.test(tidy)) return 'idNumber'
  if (
    titledName.test(tidy) ||
    fullNameInside.test(tidy) ||
    fullNameInCapitals.test(tidy) ||
    personName.test(tidy) ||
    upperName.test(tidy)
  )
    return 'name'
  return address.test(tidy) ? 'address' : null
}

/** What a whole cell is, where it is nothing but personal data. */
function personalCell(text: string): PersonalReason | null {
  const tidy = tidyText(text)
  return oldIdNumber.test(tidy) ? 'idNumber' : personalInside(tidy)
}

/** Half of the values of a column that are about people make it personal. */
const PERSONAL_SHARE = 0.5
/** Enough to know a column by. */
const SAMPLE = 400

/**
 * Why the content of a column is personal; null where it is not. `texts`: its cells that are not
 * empty; `least`: how many must be.
 */
export function personalContent(texts: readonly string[], least = 1): PersonalReason | null {
  const sample = texts.length <= SAMPLE ? texts : texts.filter((_, i) => i % Math.ceil(texts.length / SAMPLE) === 0)
  const counts = new Map<PersonalReason, number>()
  for (const text of sample) {
    const reason = personalCell(text)
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return best !== undefined && all >= Math.max(least, sample.length * PERSONAL_SHARE) ? best[0] : null
}
