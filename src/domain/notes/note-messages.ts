import { formatDate } from '../shared/format'
import type { Catalogue, Locale } from '../shared/locale'
import type { Note } from './note'

/** "Nguyên nhân: …", "Đã soát bởi Thư ký đoàn ngày 20/10/2025". */
const noteMessages: Catalogue<{
  readonly cause: (cause: string) => string
  /** "đã soát bởi … ngày …"; null while nobody has looked the figure over. */
  readonly reviewed: (note: Pick<Note, 'reviewedBy' | 'reviewedOn'>) => string | null
}> = {
  vi: {
    cause: (cause) => `Nguyên nhân: ${cause}`,
    reviewed: ({ reviewedBy, reviewedOn }) =>
      reviewedBy === null
        ? null
        : `Đã soát bởi ${reviewedBy}${reviewedOn === null ? '' : ` ngày ${formatDate(reviewedOn, 'vi')}`}`,
  },
  en: {
    cause: (cause) => `Cause: ${cause}`,
    reviewed: ({ reviewedBy, reviewedOn }) =>
      reviewedBy === null
        ? null
        : `Checked by ${reviewedBy}${reviewedOn === null ? '' : ` on ${formatDate(reviewedOn, 'en')}`}`,
  },
}

/** What a note says, in one paragraph: remark, cause, who checked. */
export function noteSentence(note: Note, locale: Locale): string {
  const { cause, reviewed } = noteMessages[locale]
  return [note.text, note.cause === null ? '' : cause(note.cause), reviewed(note) ?? '']
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
