import { wordMessages } from '~/charts/dossiers/word-messages'
import { fieldType } from '~/data/import/recognise/map-columns'
import type { ReadValue, TableKind } from '~/data/import/recognise/recognised-table'
import { MISSING } from '~/domain/shared/format'
import { parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { dateInWords, numberInWords } from '~/domain/shared/number-words'
import type { Language } from '~/ui/i18n/messages'
import { tableWords } from './table-words'

/** A value as it was understood, so that nobody can mistake it. Null where there is a text and nothing was understood. */
export function understood(
  kind: TableKind,
  field: string | null,
  value: ReadValue | undefined,
  asRead: string | null,
  language: Language,
): string | null {
  if (field === null) return MISSING
  if (value === undefined || value === null) return asRead === null || asRead.trim() === '' ? MISSING : null
  if (typeof value === 'boolean') return value ? tableWords[language].yes : tableWords[language].no
  const coded = codedWord(field, value, language)
  if (coded !== null) return coded
  if (typeof value === 'number') return numberInWords(value, language)
  const type = kind === 'prose' || kind === 'unknown' ? 'text' : fieldType(kind, field)
  const moment = type === 'date' ? (parseIsoDate(value) ?? parseIsoDateTime(value)) : null
  return moment === null ? value : dateInWords(moment, language)
}

/** Codes stand for words of the one-stop software. */
function codedWord(field: string, value: string | number, language: Language): string | null {
  const words = wordMessages[language]
  const { statuses } = tableWords[language]
  const inList = (list: Readonly<Record<string, string>>) =>
    Object.hasOwn(list, String(value)) ? (list[String(value)] ?? null) : null
  if (field === 'status') return inList(statuses)
  if (field === 'channel') return inList(words.channel)
  return field === 'cause' ? inList(words.cause) : null
}

/** Words that a cell of a coded field may be given, by the value they stand for. */
export function wordChoices(
  field: string,
  language: Language,
): readonly { readonly value: string | number; readonly name: string }[] {
  const words = wordMessages[language]
  const { statuses, yes, no } = tableWords[language]
  const named = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([value, name]) => ({ value, name }))
  if (field === 'status') return Object.entries(statuses).map(([value, name]) => ({ value: Number(value), name }))
  if (field === 'channel') return named(words.channel)
  if (field === 'cause') return named(words.cause)
  return [
    { value: 'yes', name: yes },
    { value: 'no', name: no },
  ]
}

/** The same for one cell: what goes into the round is yes or no, not the word for it. */
export const answerWords = (
  field: string,
  language: Language,
): readonly { readonly value: string | number | boolean; readonly name: string }[] =>
  wordChoices(field, language).map(({ value, name }) => ({
    value: value === 'yes' ? true : value === 'no' ? false : value,
    name,
  }))
