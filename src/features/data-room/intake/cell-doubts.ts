import type { CellAnswer } from '~/data/import/cell-answers'
import type { TablePreview } from '~/data/import/import-session'
import type { ImportIssueCode } from '~/data/import/messages'
import type { FieldType } from '~/data/import/recognise/field-words'
import { fieldType } from '~/data/import/recognise/map-columns'
import { readNumberText } from '~/data/import/recognise/number-text'
import type { ImportIssue, ReadValue, TableColumn } from '~/data/import/recognise/recognised-table'
import { parseIsoDate, parseTypedDate } from '~/domain/shared/iso-date'
import type { AnsweredCell, TableDecisions } from './desk-file'
import { isAskedOnce, labelOf } from './questions'

/** How a cell is answered: by a count, a number with decimals, a day, or one of a list of words. */
export type AnswerKind = 'count' | 'quantity' | 'date' | 'words'

/** Something a cell may mean. 'reading': one of those that the text itself allows, in their order. */
export interface CellChoice {
  readonly id: 'zero' | 'missing' | `reading ${number}`
  readonly value: ReadValue
}

/** One cell that is not understood for certain. */
export interface CellDoubt {
  readonly issue: ImportIssue
  readonly row: number
  readonly column: TableColumn
  readonly field: string
  readonly kind: AnswerKind
  readonly choices: readonly CellChoice[]
}

/** What may be said of single cells. */
export const cellCodes: readonly ImportIssueCode[] = [
  'dashOrZero',
  'noneInWords',
  'doubtfulSeparator',
  'notANumber',
  'notWhole',
  'negative',
  'quantityWords',
  'dateForNumber',
  'mergedValue',
  'errorCell',
  'dateOrder',
  'dateYear',
  'dateSerial',
  'dateSwapped',
  'dateImplausible',
  'notADate',
  'statusUnknown',
  'channelUnknown',
  'yesNoUnknown',
  'causeUnknown',
]

const kinds: Readonly<Partial<Record<FieldType, AnswerKind>>> = {
  count: 'count',
  quantity: 'quantity',
  date: 'date',
  status: 'words',
  channel: 'words',
  yesNo: 'words',
  cause: 'words',
}

const answerKind = ({ kind }: Pick<TablePreview, 'kind'>, field: string): AnswerKind | null =>
  kind === 'prose' || kind === 'unknown' ? null : (kinds[fieldType(kind, field)] ?? null)

/** The column an issue names; null where it is not imported, or two columns are called alike. */
function columnNamed({ columns }: Pick<TablePreview, 'columns'>, label: string | null): TableColumn | null {
  const [column, second] = columns.filter((one) => labelOf(one) === label && one.field !== null)
  return second === undefined ? (column ?? null) : null
}

/** The cell that an issue asks about, with what it may mean; null where it asks about something else. */
export function cellDoubt(table: Pick<TablePreview, 'kind' | 'columns'>, issue: ImportIssue): CellDoubt | null {
  const { row } = issue
  const column = columnNamed(table, issue.column)
  const field = column?.field ?? null
  if (row === null || column === null || field === null || !isAsked(issue.message.code)) return null
  const kind = answerKind(table, field)
  if (kind === null) return null
  const readings = readingsOf(issue, kind)
  return {
    issue,
    row,
    column,
    field,
    kind,
    choices: [
      ...(zeroCodes.has(issue.message.code) ? [{ id: 'zero' as const, value: 0 }] : []),
      ...readings.map((value, place) => ({ id: `reading ${place}` as const, value })),
      { id: 'missing', value: null },
    ],
  }
}

const zeroCodes: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>(['dashOrZero', 'noneInWords'])
const isAsked = (code: ImportIssueCode): boolean => cellCodes.includes(code)

/** What the text itself allows. */
function readingsOf({ value, message: { code, params } }: ImportIssue, kind: AnswerKind): readonly (string | number)[] {
  if (kind === 'words') return []
  if (kind === 'date') {
    const given = [params.readings, params.date, params.other].flatMap((text) => String(text ?? '').split(' / '))
    const read = [...given, ...(code === 'mergedValue' ? [value ?? ''] : [])].flatMap((text) => dateIn(text) ?? [])
    return [...new Set(read)]
  }
  const whole = kind === 'count'
  const maybe = /^\d+$/.test(String(params.maybe ?? '')) ? [Number(params.maybe)] : []
  const numbers = code === 'negative' || code === 'dateForNumber' ? [] : numbersIn(value ?? '')
  return [...new Set([...maybe, ...numbers])].filter((number) => !whole || Number.isInteger(number))
}

const dateIn = (text: string): string | null => parseTypedDate(text) ?? parseIsoDate(text.slice(0, 10))

function numbersIn(text: string): readonly number[] {
  const number = readNumberText(text)?.number
  if (number === undefined) return []
  return number.shape === 'either' ? [number.grouped, number.decimal] : [number.value]
}

/**
 * A value as somebody types it: dots part thousands and a comma decimals, days come first. Null where it is not of the
 * kind; words are not typed.
 */
export function typedAnswer(text: string, kind: AnswerKind): string | number | null {
  if (kind === 'words') return null
  if (kind === 'date') return parseTypedDate(text)
  const read = readNumberText(text.trim())
  if (read === null || read.unit !== '') return null
  const { number } = read
  if (number.shape === 'whole') return number.value
  const isComma = number.separator === ','
  if (number.shape === 'grouped') return isComma ? null : number.value
  if (number.shape === 'either' && !isComma) return number.grouped
  if (!isComma || kind === 'count') return null
  return number.shape === 'either' ? number.decimal : number.value
}

export const answerTo = ({ issue, row, column, field }: CellDoubt, value: ReadValue): AnsweredCell => ({
  row,
  column: column.index,
  field,
  code: issue.message.code,
  text: issue.value,
  value,
})

/**
 * The same answer for another cell of the column: of the same doubt, and where the value does not follow from the choice
 * (a number typed, a word chosen), of the same text. Null where the other cell has no such reading.
 */
export function likeAnswer(answered: CellDoubt, value: ReadValue, other: CellDoubt): AnsweredCell | null {
  if (other.column.index !== answered.column.index) return null
  if (other.issue.message.code !== answered.issue.message.code) return null
  const chosen = answered.choices.find((choice) => choice.value === value)
  const same = chosen === undefined ? undefined : other.choices.find(({ id }) => id === chosen.id)
  if (same !== undefined) return answerTo(other, same.value)
  const { value: text } = other.issue
  return text !== null && text === answered.issue.value ? answerTo(other, value) : null
}

/** Answers whose column still stands for the same. */
const standing = ({ columns }: Pick<TablePreview, 'columns'>, { answers }: TableDecisions): readonly AnsweredCell[] =>
  answers.filter(({ column, field }) => columns.some((one) => one.index === column && one.field === field))

/** Answers as the round takes them. */
export const answersOf = (table: TablePreview, decisions: TableDecisions): readonly CellAnswer[] =>
  standing(table, decisions).map(({ row, field, value }) => ({ row, field, value }))

/** Cells that wait for an answer: `own` without those that a question about the whole column counts already. */
export function openCells(table: TablePreview, decisions: TableDecisions): { all: number; own: number } {
  const answered = new Map<string, number>()
  for (const { column, code } of standing(table, decisions)) {
    const key = `${code} ${column}`
    answered.set(key, (answered.get(key) ?? 0) + 1)
  }
  let [all, own] = [0, 0]
  for (const { code, column: label, inRows, severity, example } of table.tallies) {
    // rows that are put aside need no answer
    if (severity !== 'ask' || decisions.rows[code] === 'aside') continue
    const doubt = inRows === 0 ? null : cellDoubt(table, example)
    if (doubt === null || label === null) continue
    const open = Math.max(0, inRows - (answered.get(`${code} ${doubt.column.index}`) ?? 0))
    all += open
    if (!isAskedOnce(code)) own += open
  }
  return { all, own }
}
