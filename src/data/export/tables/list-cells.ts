import { causes, channels } from '~/domain/dossiers/dossier'
import { type IsoDate, type IsoDateTime, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { excelDay, excelMoment } from '../xlsx/excel-day'
import type { NumberFormat, SheetCell } from '../xlsx/sheet-model'
import type { ListColumn, ListType } from './list-layouts'
import { causeWord, channelWord, statusWord, yesNoWord } from './list-words'

/** A row as the round's own file has it: text, '' where nothing was given. */
export type TextRow = Readonly<Record<string, string>>

/** What a cell of a list holds, before it is written one way or the other. */
export type ListValue =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'moment'; readonly moment: IsoDate | IsoDateTime }
  | null

function listValue({ field, type }: ListColumn, row: TextRow): ListValue {
  const text = row[field] ?? ''
  // a status that was worked out is not one that was given: the list goes out as it came
  if (field === 'status' && row.statusDerived === 'true') return null
  if (field === 'cause') return words(row.causeText || wordOf(text, causes, causeWord))
  if (type === 'quantity') return text === '' ? words(quantityWords(field, row.quantityText ?? '')) : numberIn(text)
  if (text === '') return null
  switch (type) {
    case 'count':
      return numberIn(text)
    case 'date':
    case 'moment':
      return momentIn(text)
    case 'status':
      return words(Object.entries(statusWord).find(([code]) => code === text)?.[1] ?? text)
    case 'channel':
      return words(wordOf(text, channels, channelWord))
    case 'yesNo':
      return words(text === 'true' ? yesNoWord.true : text === 'false' ? yesNoWord.false : text)
    default:
      return words(text)
  }
}

const words = (text: string): ListValue => (text === '' ? null : { kind: 'words', text })

const numberIn = (text: string): ListValue =>
  Number.isFinite(Number(text)) ? { kind: 'number', value: Number(text) } : words(text)

function momentIn(text: string): ListValue {
  const moment = parseIsoDate(text) ?? parseIsoDateTime(text)
  return moment === null ? words(text) : { kind: 'moment', moment }
}

const wordOf = <T extends string>(text: string, codes: readonly T[], name: Readonly<Record<T, string>>): string => {
  const code = codes.find((each) => each === text)
  return code === undefined ? text : name[code]
}

/** Columns of quantities as `quantityText` calls them. */
const quantityNames: Readonly<Record<string, string>> = {
  available: 'hiện có',
  need: 'nhu cầu',
  broken: 'hỏng',
  serviceable: 'dùng được',
  gap: 'thiếu',
}

/** "nhu cầu: đủ cơ số; hỏng: vài cái", or words alone, which are those of what is on hand. */
function quantityWords(field: string, all: string): string {
  const name = quantityNames[field]
  const named = Object.values(quantityNames).some((each) => all.startsWith(`${each}: `))
  if (!named) return field === 'available' ? all : ''
  const part = all.split('; ').find((each) => each.startsWith(`${name}: `))
  return part === undefined ? '' : part.slice(`${name}: `.length)
}

/** For a workbook: real numbers and real dates. */
export function sheetCell(column: ListColumn, row: TextRow): SheetCell {
  const value = listValue(column, row)
  if (value === null) return null
  if (value.kind === 'words') return value.text
  if (value.kind === 'number') return { value: value.value, format: column.type === 'quantity' ? 'quantity' : 'whole' }
  const { moment } = value
  // midnight would come back as a day without a time: written out, it stays what it is
  if (moment.length > 10 && /T00:00(?::00)?$/.test(moment)) return moment.replace('T', ' ')
  return moment.length > 10
    ? { value: excelMoment(moment), format: 'moment' }
    : { value: excelDay(moment), format: 'date' }
}

/** For a text file: dates as no reader and no spreadsheet can take for another day. */
export function textCell(column: ListColumn, row: TextRow): string | number | null {
  const value = listValue(column, row)
  if (value === null) return null
  if (value.kind === 'words') return value.text
  return value.kind === 'number' ? value.value : value.moment.replace('T', ' ')
}

const formats: Readonly<Record<ListType, NumberFormat>> = {
  text: 'text',
  count: 'whole',
  quantity: 'quantity',
  date: 'date',
  moment: 'moment',
  status: 'text',
  channel: 'text',
  cause: 'text',
  yesNo: 'text',
}

export const columnFormat = ({ type }: ListColumn): NumberFormat => formats[type]
