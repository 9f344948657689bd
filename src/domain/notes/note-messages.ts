import { formatDate } from '../shared/format'
import type { Catalogue } from '../shared/locale'
import type { Note } from './note'

/** What paper and screen say of a note: "Ghi chú 1. … Nguyên nhân: … Đã soát bởi Thư ký đoàn ngày 20/10/2025." */
export const noteMessages: Catalogue<{
  readonly label: (number: number) => string
  readonly cause: (cause: string) => string
  /** "đã soát bởi … ngày …"; null while nobody has looked the figure over. */
  readonly reviewed: (note: Pick<Note, 'reviewedBy' | 'reviewedOn'>) => string | null
}> = {
  vi: {
    label: (number) => `Ghi chú ${number}`,
    cause: (cause) => `Nguyên nhân: ${cause}`,
    reviewed: ({ reviewedBy, reviewedOn }) =>
      reviewedBy === null
        ? null
        : `Đã soát bởi ${reviewedBy}${reviewedOn === null ? '' : ` ngày ${formatDate(reviewedOn, 'vi')}`}`,
  },
  en: {
    label: (number) => `Note ${number}`,
    cause: (cause) => `Cause: ${cause}`,
    reviewed: ({ reviewedBy, reviewedOn }) =>
      reviewedBy === null
        ? null
        : `Checked by ${reviewedBy}${reviewedOn === null ? '' : ` on ${formatDate(reviewedOn, 'en')}`}`,
  },
}
