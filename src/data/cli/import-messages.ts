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
