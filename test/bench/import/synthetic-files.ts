import { strToU8, zipSync } from 'fflate'
import { addDays, dayNumber, fromDayNumber, isoDate, isoWeekday } from '../../../src/domain/shared/iso-date'
import { addText, isChecked } from './check'

/** Mulberry32: the same files in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const header = [
  'STT',
  'Mã hồ sơ',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Trạng thái',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày có kết quả',
  'Hình thức tiếp nhận',
] as const
const fields = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Người có công', 'Hộ kinh doanh', 'Xây dựng']
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ']
const given = ['Văn An', 'Thị Bình', 'Minh Châu', 'Thị Dung', 'Văn Hải', 'Thị Lan', 'Quốc Nam', 'Thị Yến']
const channels = ['Trực tuyến', 'Trực tiếp', 'Bưu chính công ích']

/** A date, and minutes of its day. */
interface Moment {
  readonly day: number
  readonly minute: number
}

type SyntheticRow = readonly [
  ordinal: number,
  code: string,
  field: string,
  person: string,
  status: string,
  received: Moment,
  due: Moment,
  finished: Moment | null,
  channel: string,
]

/** First day of receipt. Codes carry it, so it reaches two years back from the last one. */
const firstDay = dayNumber(isoDate('2025-01-02'))
const DAYS = 340

/** Dossiers as the one-stop software lists them, by day of receipt. */
function* syntheticRows(count: number): Generator<SyntheticRow> {
  const random = randomFrom(20251013)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const perDay = Math.ceil(count / DAYS)
  for (let i = 0; i < count; i += 1) {
    const day = firstDay + Math.floor(i / perDay)
    const compact = fromDayNumber(day).slice(2).replaceAll('-', '')
    const due = workday(day + 1 + Math.floor(random() * 20))
    const kind = random()
    const minute = 450 + Math.floor(random() * 500)
    const end = kind > 0.93 ? workday(due + 1 + Math.floor(random() * 9)) : day + Math.floor(random() * (due - day))
    const finished =
      kind > 0.97 ? null : { day: end, minute: end === day ? minute + 20 : 480 + Math.floor(random() * 500) }
    yield [
      i + 1,
      `H17.88-${compact}-${String((i % perDay) + 1).padStart(4, '0')}`,
      pick(fields),
      `${pick(families)} ${pick(given)}`,
      finished === null ? 'Đang xử lý' : pick(['Đã trả kết quả', 'Đã xử lý xong']),
      { day, minute },
      { day: due, minute: 1020 },
      finished,
      pick(channels),
    ]
  }
}

/** A Friday where a weekend would be. */
function workday(day: number): number {
  const weekday = isoWeekday(addDays(isoDate('1970-01-01'), day))
  return weekday > 5 ? day + 8 - weekday : day
}

const two = (value: number): string => String(value).padStart(2, '0')

function written({ day, minute }: Moment): string {
  const [year, month, date] = fromDayNumber(day).split('-')
  return `${date}/${month}/${year} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`
}

export interface SyntheticFile {
  readonly name: string
  readonly rows: number
  readonly bytes: Uint8Array
  /** Of the texts that every reader must find: `checksumOf` over the rows. */
  readonly checksum: number
}

/** A CSV file of about 140 bytes a row. */
export function syntheticCsv(count: number): SyntheticFile {
  const parts: Uint8Array[] = []
  const encoder = new TextEncoder()
  let text = `${header.join(',')}\r\n`
  let checksum = header.reduce((sum: number, cell) => addText(sum, cell), 0)
  let row = 1
  for (const [ordinal, code, field, person, status, received, due, finished, channel] of syntheticRows(count)) {
    row += 1
    const cells = [
      String(ordinal),
      code,
      field,
      ordinal % 5 === 0 ? `${person}, con` : person,
      status,
      written(received),
      written(due),
      finished === null ? '' : written(finished),
      channel,
    ]
    text += `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`
    if (isChecked(row, count + 1)) for (const cell of cells) checksum = addText(checksum, cell)
    if (text.length > 1_000_000) {
      parts.push(encoder.encode(text))
      text = ''
    }
  }
  parts.push(encoder.encode(text))
  return { name: 'danh-sach-ho-so.csv', rows: count + 1, bytes: Buffer.concat(parts), checksum }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Excel's day number of a moment (1900 system). */
const serial = ({ day, minute }: Moment): number => day + 25_569 + minute / 1440

/** A workbook as Excel writes it: shared strings, addresses, dates as numbers with a format. */
export function syntheticXlsx(count: number): SyntheticFile {
  const shared = new Map<string, number>()
  const text = (value: string) => {
    let at = shared.get(value)
    if (at === undefined) {
      at = shared.size
      shared.set(value, at)
    }
    return at
  }
  const rows: string[] = []
  let checksum = header.reduce((sum: number, cell) => addText(sum, cell), 0)
  const cellsOf = (row: number, cells: readonly (string | number | Moment | null)[]) => {
    const written = cells.map((cell, column) => {
      const address = `${String.fromCharCode(65 + column)}${row}`
      if (cell === null) return `<c r="${address}" s="1"/>`
      if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${text(cell)}</v></c>`
      if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
      return `<c r="${address}" s="1"><v>${serial(cell)}</v></c>`
    })
    rows.push(`<row r="${row}" spans="1:${cells.length}">${written.join('')}</row>`)
  }
  cellsOf(1, header)
  let row = 1
  for (const cells of syntheticRows(count)) {
    row += 1
    cellsOf(row, cells)
    if (!isChecked(row, count + 1)) continue
    for (const cell of cells) {
      checksum = addText(checksum, cell === null ? '' : String(typeof cell === 'object' ? serial(cell) : cell))
    }
  }
  const strings = [...shared.keys()].map((value) => `<si><t>${value}</t></si>`).join('')
  const part = (path: string, type: string) => `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const bytes = zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/sharedStrings.xml', 'sharedStrings')}${part('/xl/styles.xml', 'styles')}</Types>`,
      ),
      '_rels/.rels': strToU8(
        `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
      ),
      'xl/styles.xml': strToU8(
        `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        `${XML}<sst xmlns="${MAIN}" count="${count * 5}" uniqueCount="${shared.size}">${strings}</sst>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:I${count + 1}"/><sheetData>${rows.join('')}</sheetData></worksheet>`,
      ),
    },
    { level: 6 },
  )
  return { name: 'danh-sach-ho-so.xlsx', rows: count + 1, bytes, checksum }
}
