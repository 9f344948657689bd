import type { Severity, TableKind } from '~/data/import/recognise/recognised-table'
import type { Catalogue } from '~/domain/shared/locale'

/** What `import` prints for people. */
export const importCommandMessages: Catalogue<{
  kinds: Record<TableKind, string>
  severities: Record<Severity, string>
  rows: (count: number) => string
  asks: (count: number) => string
  row: (row: number) => string
  dropped: string
  more: (count: number) => string
  refused: string
}> = {
  vi: {
    kinds: {
      ii06: 'biểu II.06a',
      dossiers: 'danh sách hồ sơ',
      'overdue-annex': 'phụ lục hồ sơ quá hạn',
      equipment: 'vật tư, phương tiện',
      forces: 'lực lượng',
      training: 'tập huấn, diễn tập',
      prose: 'đoạn văn',
      unknown: 'chưa rõ loại bảng',
    },
    severities: { error: 'lỗi', ask: 'hỏi', warning: 'lưu ý', info: 'ghi nhận' },
    rows: (count) => `${count} dòng`,
    asks: (count) => (count === 0 ? 'không có chỗ phải hỏi' : `${count} chỗ phải hỏi`),
    row: (row) => `dòng ${row}`,
    dropped: 'Đã bỏ (thông tin cá nhân)',
    more: (count) => `… và ${count} điều nữa (xem đủ bằng --json)`,
    refused: 'không nhận',
  },
  en: {
    kinds: {
      ii06: 'form II.06a',
      dossiers: 'list of dossiers',
      'overdue-annex': 'annex of overdue dossiers',
      equipment: 'equipment',
      forces: 'forces',
      training: 'training',
      prose: 'running text',
      unknown: 'kind not recognised',
    },
    severities: { error: 'error', ask: 'ask', warning: 'warning', info: 'info' },
    rows: (count) => `${count} rows`,
    asks: (count) => (count === 0 ? 'nothing to ask' : `${count} to ask`),
    row: (row) => `row ${row}`,
    dropped: 'Dropped (personal data)',
    more: (count) => `… and ${count} more (all with --json)`,
    refused: 'refused',
  },
}

/** What `import --round` says. The title and the centre are data of the round, in the language of the ward. */
export const importRoundMessages: Catalogue<{
  title: (unit: string) => string
  centre: (unit: string) => string
  cityOpen: string
  written: (file: string) => string
  resource: (name: string, rows: number) => string
  counts: (rows: number, kept: number, setAside: number) => string
  unitMissing: string
  periodMissing: string
  periodBackwards: string
  notADate: (option: string, given: string) => string
  nothing: string
  opened: (title: string) => string
}> = {
  vi: {
    title: (unit) => `Giám sát tại ${unit}`,
    centre: (unit) => `Trung tâm phục vụ hành chính công ${unit}`,
    cityOpen: 'thành phố …',
    written: (file) => `Đã ghi ${file}`,
    resource: (name, rows) => `${name}: ${rows} dòng`,
    counts: (rows, kept, setAside) => `${rows} dòng: ${kept} đưa vào, ${setAside} để riêng`,
    unitMissing: 'Không tệp nào cho biết phường, xã nào: thêm --unit "phường …".',
    periodMissing: 'Không tệp nào cho biết kỳ giám sát: thêm --from 01/7/2025 --to 30/8/2025.',
    periodBackwards: 'Kỳ giám sát kết thúc trước khi bắt đầu: xem lại --from và --to.',
    notADate: (option, given) => `${option} ${given}: không phải ngày; viết như 2025-07-01 hoặc 01/7/2025.`,
    nothing: 'Không có dòng số liệu nào đưa vào đợt được, nên không ghi tệp.',
    opened: (title) => `đợt giám sát “${title}”`,
  },
  en: {
    title: (unit) => `Giám sát tại ${unit}`,
    centre: (unit) => `Trung tâm phục vụ hành chính công ${unit}`,
    cityOpen: 'thành phố …',
    written: (file) => `Wrote ${file}`,
    resource: (name, rows) => `${name}: ${rows} rows`,
    counts: (rows, kept, setAside) => `${rows} rows: ${kept} taken, ${setAside} set aside`,
    unitMissing: 'No file says which ward it is: add --unit "phường …".',
    periodMissing: 'No file says which period it is: add --from 2025-07-01 --to 2025-08-30.',
    periodBackwards: 'The period ends before it begins: look at --from and --to.',
    notADate: (option, given) => `${option} ${given}: not a date; write it as 2025-07-01 or 01/7/2025.`,
    nothing: 'No row can be taken into a round, so nothing was written.',
    opened: (title) => `the round “${title}”`,
  },
}
