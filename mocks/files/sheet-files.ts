import * as XLSX from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { latin1, tcvn3, vniText } from './encoders.ts'
import { zipOf } from './office-bytes.ts'
import type { Table, Value } from './tables.ts'
import * as tables from './tables.ts'

interface SheetOptions {
  readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** Number format of every number in these columns. */
  readonly formats?: Readonly<Record<number, string>>
}

export function sheetOf(
  table: Table,
  { merges = [], hiddenRows = [], hiddenColumns = [], formats = {} }: SheetOptions = {},
) {
  const sheet = XLSX.utils.aoa_to_sheet(table.map((row) => [...row]))
  sheet['!merges'] = merges.map((area) => XLSX.utils.decode_range(area))
  const rows: XLSX.RowInfo[] = []
  for (const row of hiddenRows) rows[row] = { hidden: true }
  if (rows.length > 0) sheet['!rows'] = rows
  const columns: XLSX.ColInfo[] = []
  for (const column of hiddenColumns) columns[column] = { hidden: true }
  if (columns.length > 0) sheet['!cols'] = columns
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue
    const format = formats[XLSX.utils.decode_cell(address).c]
    if (format !== undefined && cell.t === 'n') cell.z = format
  }
  return sheet
}

type BookOptions = XLSX.WritingOptions & { date1904?: boolean; hidden?: readonly string[] }

export function book(
  sheets: Readonly<Record<string, XLSX.WorkSheet>>,
  { date1904, hidden = [], ...options }: BookOptions = {},
): Uint8Array {
  const workbook = XLSX.utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(workbook, sheet, name)
  workbook.Workbook = {
    WBProps: { date1904: date1904 ?? false },
    Sheets: workbook.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  }
  const bytes = new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx', compression: true, ...options }))
  return (options.bookType ?? 'xlsx') === 'xlsx' ? withoutTheme(bytes) : bytes
}

/** Half of a small workbook is its theme: the files stay small without it. */
function withoutTheme(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.startsWith('xl/theme/') || name.startsWith('docProps/')) continue
    const text = new TextDecoder().decode(part)
    const links = /<(?:Relationship|Override)\b[^>]*(?:theme\/|docProps\/)[^>]*\/>/g
    parts[name] = links.test(text) ? new TextEncoder().encode(text.replace(links, '')) : part
  }
  return zipOf(parts)
}

const map = (table: Table, change: (text: string) => string): Table =>
  table.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value)))

const dates = (date: (iso: string) => Value, options: SheetOptions = {}, write: BookOptions = {}) =>
  book({ 'Danh sách hồ sơ': sheetOf(tables.dossierTable(date), options) }, write)

const dateColumns = (format: string): SheetOptions => ({ formats: { 5: format, 6: format, 7: format } })

function withCells(table: Table, cells: Readonly<Record<string, XLSX.CellObject>>): XLSX.WorkSheet {
  const sheet = sheetOf(table)
  for (const [address, cell] of Object.entries(cells)) sheet[address] = cell
  return sheet
}

const form = sheetOf(tables.form, { merges: tables.FORM_MERGES })
const blankRows: Table = [[], [], []]

/** Files of a writer in the style of SheetJS, by name. */
export const sheetFiles: Readonly<Record<string, () => Uint8Array>> = {
  'ii06-merged-three-row-header.xlsx': () => book({ 'II.06a': form }),
  'ii06-biff8.xls': () => book({ 'II.06a': form }, { bookType: 'biff8' }),
  'ii06-one-header-row.xlsx': () => book({ Biểu: sheetOf(tables.formOneHeader) }),
  'ii06-number-format-thousands.xlsx': () =>
    book({
      'II.06a': sheetOf(
        tables.form.map((row) => row.map((value) => (value === 1225 ? 1338 : value))),
        {
          merges: tables.FORM_MERGES,
          formats: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [at + 2, '#,##0'])),
        },
      ),
    }),
  'ii06-total-wrong-by-three.xlsx': () =>
    book({
      'II.06a': sheetOf(
        tables.form.map((row) => row.map((value) => (value === 45 ? 48 : value))),
        { merges: tables.FORM_MERGES },
      ),
    }),
  'ii06-dotted-thousands-text.xlsx': () =>
    book({
      'II.06a': sheetOf(
        tables.form.map((row) =>
          row.map((value) =>
            typeof value === 'number' && value > 999
              ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
              : value,
          ),
        ),
        { merges: tables.FORM_MERGES },
      ),
    }),
  'ii06-two-digit-text-02.xlsx': () =>
    book({
      'II.06a': sheetOf(
        tables.form.map((row) =>
          row.map((value) => (typeof value === 'number' && value < 10 ? String(value).padStart(2, '0') : value)),
        ),
        { merges: tables.FORM_MERGES },
      ),
    }),
  'field-summary-decimal-comma-text.xlsx': () => book({ 'Theo lĩnh vực': sheetOf(tables.fieldSummary) }),
  'sub-totals-and-groups.xlsx': () => book({ 'Tổng hợp': sheetOf(tables.grouped) }),
  'dossiers-text-with-times.xlsx': () => dates(tables.vietnamese),
  'dossiers-text-days.xlsx': () => dates(tables.vietnameseDay),
  'dossiers-bare-serials.xlsx': () => dates(tables.serial1900),
  'dossiers-serials-1904.xlsx': () => dates(tables.serial1904, dateColumns('dd/mm/yyyy hh:mm'), { date1904: true }),
  'dossiers-formatted-dates.xlsx': () => dates(tables.serial1900, dateColumns('dd/mm/yyyy hh:mm:ss')),
  'dossiers-dates-biff8.xls': () => dates(tables.serial1900, dateColumns('dd/mm/yyyy'), { bookType: 'biff8' }),
  'dossiers-dates-1904-biff8.xls': () =>
    dates(tables.serial1904, dateColumns('dd/mm/yyyy'), { bookType: 'biff8', date1904: true }),
  'dossiers-two-digit-years.xlsx': () => dates(tables.twoDigitYear),
  'dossiers-month-first.xlsx': () => dates(tables.american),
  'dossiers-day-or-month-first.xlsx': () =>
    book({
      'Danh sách': sheetOf([
        tables.DOSSIER_HEADER,
        ...[
          ['2025-07-03', '2025-07-08'],
          ['2025-08-05', '2025-08-06'],
          ['2025-09-10', '2025-09-11'],
        ].map(([received = '', due = ''], at) => [
          at + 1,
          `HS-${at + 1}`,
          'Hộ tịch',
          'Đăng ký khai sinh',
          'Đang xử lý',
          tables.vietnameseDay(`${received}T00:00:00`),
          tables.vietnameseDay(`${due}T00:00:00`),
          null,
          'Trực tiếp',
        ]),
      ]),
    }),
  'dossiers-mixed-date-kinds.xlsx': () => {
    let at = 0
    const kinds = [tables.vietnamese, tables.serial1900, tables.vietnameseDay]
    return dates((iso) => {
      at += 1
      return (kinds[at % kinds.length] ?? tables.vietnamese)(iso)
    })
  },
  'dossiers-nfd.xlsx': () => book({ 'Danh sách': sheetOf(map(tables.dossiers, (text) => text.normalize('NFD'))) }),
  'dossiers-non-breaking-spaces.xlsx': () =>
    book({ 'Danh sách': sheetOf(map(tables.dossiers, (text) => ` ${text.replaceAll(' ', '\u00a0')} `)) }),
  'dossiers-tcvn3-font.xlsx': () => book({ 'Danh sach': sheetOf(map(tables.dossiers, (text) => latin1(tcvn3(text)))) }),
  'equipment-vni-font.xls': () => book({ 'Vat tu': sheetOf(map(tables.equipment, vniText)) }, { bookType: 'biff8' }),
  'dossiers-personal-columns.xlsx': () => book({ 'Danh sách': sheetOf(tables.personal) }),
  'dossiers-duplicate-codes.xlsx': () =>
    book({ 'Danh sách': sheetOf([...tables.dossiers, ...tables.dossiers.slice(1, 3)]) }),
  'dossiers-dates-out-of-order.xlsx': () =>
    book({
      'Danh sách': sheetOf([
        ...tables.dossiers,
        [
          7,
          'H17.98-250820-0007',
          'Hộ tịch',
          'Cải chính hộ tịch',
          'Đã trả kết quả',
          '20/08/2025 08:00:00',
          '18/08/2025 08:00:00',
          '15/08/2025 09:00:00',
          'Trực tiếp',
        ],
      ]),
    }),
  'overdue-annex.xlsx': () => book({ 'Phụ lục': sheetOf(tables.overdueAnnex, { merges: ['A1:I1'] }) }),
  'equipment-du-co-so.xlsx': () => book({ 'Vật tư': sheetOf(tables.equipment) }),
  'equipment-merged-neighbourhood.xlsx': () =>
    book({
      'Vật tư': sheetOf(
        tables.equipment.map((row, at) =>
          at === 2 || at === 3 || at === 5 || at === 6
            ? row.map((value, column) => (column === 2 ? null : value))
            : row,
        ),
        { merges: ['C2:C4', 'C5:C7'] },
      ),
    }),
  'forces-with-total.xlsx': () => book({ 'Lực lượng': sheetOf(tables.forces) }),
  'training.xlsx': () => book({ 'Tập huấn': sheetOf(tables.training) }),
  'two-tables-on-one-sheet.xlsx': () =>
    book({
      'Tổng hợp': sheetOf([['I. LỰC LƯỢNG'], ...tables.forces, ...blankRows, ['II. TẬP HUẤN'], ...tables.training]),
    }),
  'tables-side-by-side.xlsx': () =>
    book({ 'Tổng hợp': sheetOf(tables.forces.map((row, at) => [...row, null, ...(tables.training[at] ?? [])])) }),
  'first-sheet-empty.xlsx': () => book({ Bìa: sheetOf([]), 'Vật tư': sheetOf(tables.equipment) }),
  'hidden-sheet.xlsx': () =>
    book({ 'Hồ sơ': sheetOf(tables.dossiers), Nháp: sheetOf(tables.forces) }, { hidden: ['Nháp'] }),
  'hidden-rows-and-columns.xlsx': () =>
    book({ 'Danh sách': sheetOf(tables.dossiers, { hiddenRows: [2, 4], hiddenColumns: [3] }) }),
  'formulas-with-cached-values.xlsx': () =>
    book({
      'Tổng hợp': withCells(
        [
          ['Khối phố', 'Áo phao'],
          ['Khối phố Đông', 95],
          ['Khối phố Tây', 0],
          ['Tổng cộng', null],
        ],
        { B4: { t: 'n', v: 95, f: 'SUM(B2:B3)' }, A4: { t: 's', v: 'Tổng cộng', f: '"Tổng"&" cộng"' } },
      ),
    }),
  'errors-booleans-percents.xlsx': () =>
    book({
      Kiểm: withCells(
        [
          ['Chỉ tiêu', 'Giá trị'],
          ['Tỷ lệ', 0],
          ['Đủ', 0],
          ['Chia', 0],
        ],
        { B2: { t: 'n', v: 0.9589, z: '0.00%' }, B3: { t: 'b', v: true }, B4: { t: 'e', v: 7, w: '#DIV/0!' } },
      ),
    }),
  'leap-bug-and-early-serials.xlsx': () =>
    book({
      Ngày: sheetOf([['Số', 'Ngày'], ...[1, 59, 60, 61, 45853.999999].map((serial) => [serial, serial])], {
        formats: { 1: 'dd/mm/yyyy' },
      }),
    }),
  'numbers-as-text.xlsx': () =>
    book({
      'Vật tư': sheetOf(tables.equipment.map((row) => row.map((value) => (value === null ? null : String(value))))),
    }),
  'stray-cell-far-below.xlsx': () =>
    book({ 'Lực lượng': withCells([...tables.forces.map((row) => [...row])], {}), Xa: far() }),
  'dossiers-sheetjs.ods': () => dates(tables.serial1900, dateColumns('dd/mm/yyyy hh:mm'), { bookType: 'ods' }),
  'dossiers-flat.fods': () => dates(tables.vietnamese, {}, { bookType: 'fods' }),
  'dossiers-spreadsheetml-2003.xls': () => dates(tables.vietnamese, {}, { bookType: 'xlml' }),
  'dossiers-html-named.xls': () => dates(tables.vietnamese, {}, { bookType: 'html' }),
  'workbook-named.csv': () => book({ 'Lực lượng': sheetOf(tables.forces) }),
  'refused-binary-workbook.xlsb': () => book({ 'Lực lượng': sheetOf(tables.forces) }, { bookType: 'xlsb' }),
  'refused-excel-95.xls': () =>
    book(
      {
        'Luc luong': sheetOf([
          ['Khoi pho', 'So nguoi'],
          ['Dong', 12],
        ]),
      },
      { bookType: 'biff5' },
    ),
  'refused-excel-2.xls': () =>
    book(
      {
        'Luc luong': sheetOf([
          ['Khoi pho', 'So nguoi'],
          ['Dong', 12],
        ]),
      },
      { bookType: 'biff2' },
    ),
}

function far(): XLSX.WorkSheet {
  const sheet = sheetOf([['Ghi chú'], ['Dòng cuối có một dấu cách']])
  sheet.A1048576 = { t: 's', v: ' ' }
  sheet['!ref'] = 'A1:A1048576'
  return sheet
}

/** An OLE file with the stream that Office writes for a password. */
export function encryptedContainer(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new()
  XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(248, 4))
  XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(6000, 0x5a))
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

/** Sources for LibreOffice to convert. */
export const sources = {
  form: () => book({ 'II.06a': form }),
  dossiers: () => dates(tables.serial1900, dateColumns('dd/mm/yyyy hh:mm')),
  equipment: () => sheetFiles['equipment-merged-neighbourhood.xlsx']?.() ?? new Uint8Array(),
  hidden: () =>
    book(
      {
        'Danh sách': sheetOf(tables.dossiers, { hiddenRows: [2, 4], hiddenColumns: [3] }),
        Nháp: sheetOf(tables.forces),
      },
      { hidden: ['Nháp'] },
    ),
  formulas: () => sheetFiles['formulas-with-cached-values.xlsx']?.() ?? new Uint8Array(),
  date1904: () => dates(tables.serial1904, dateColumns('dd/mm/yyyy hh:mm'), { date1904: true }),
} as const
