import type { Catalogue } from '~/domain/shared/locale'

/** What `check` prints for people; the other commands answer in JSON. */
export const checkMessages: Catalogue<{
  head: { file: string; scope: string; verdict: string; finding: string }
  verdicts: Record<'true' | 'false' | 'null', string>
  fails: (rule: string, difference: string | null) => string
  tooMany: (difference: string) => string
  tooFew: (difference: string) => string
  toAsk: (count: number) => string
  noFigures: string
  summary: (counts: { rows: number; right: number; wrong: number; open: number }) => string
}> = {
  vi: {
    head: { file: 'Tệp', scope: 'Phạm vi', verdict: 'Kết luận', finding: 'Nhận xét' },
    verdicts: { true: 'khớp', false: 'không khớp', null: 'chưa kết luận' },
    fails: (rule, difference) => (difference === null ? `không khớp: ${rule}` : `không khớp: ${rule} (${difference})`),
    tooMany: (difference) => `thừa ${difference}`,
    tooFew: (difference) => `thiếu ${difference}`,
    toAsk: (count) => `${count} số phải hỏi lại, chưa đưa vào`,
    noFigures: 'không thấy số liệu hồ sơ',
    summary: ({ rows, right, wrong, open }) =>
      `${rows} dòng: ${right} khớp, ${wrong} không khớp, ${open} chưa kết luận`,
  },
  en: {
    head: { file: 'File', scope: 'Scope', verdict: 'Verdict', finding: 'Finding' },
    verdicts: { true: 'adds up', false: 'does not add up', null: 'undecided' },
    fails: (rule, difference) => (difference === null ? `fails: ${rule}` : `fails: ${rule} (${difference})`),
    tooMany: (difference) => `${difference} too many`,
    tooFew: (difference) => `${difference} too few`,
    toAsk: (count) => `${count} doubtful figures left out`,
    noFigures: 'no dossier figures found',
    summary: ({ rows, right, wrong, open }) =>
      `${rows} rows: ${right} add up, ${wrong} do not add up, ${open} undecided`,
  },
}
