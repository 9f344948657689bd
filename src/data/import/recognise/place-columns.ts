import { neighbourhood } from './field-words'
import { foldHeading, foldText, tidyText } from './fold'
import { choicesOf, type HeadedColumn, SURE } from './map-columns'

/** The columns of one place below the ward, in a table that gives every place columns of its own. */
export interface PlaceColumns {
  readonly name: string
  /** As a table of that place alone would head them. */
  readonly columns: readonly HeadedColumn[]
}

/** A table whose columns are places: "Khối phố 1 | Khối phố 2 | Tổng cộng", or "KP 1: Nhu cầu | Hiện có". */
export interface PlacesAsColumns {
  readonly shared: readonly HeadedColumn[]
  readonly places: readonly PlaceColumns[]
  /** Totals over the places, headed like the columns of one place. */
  readonly totals: readonly HeadedColumn[]
  /** What the columns hold is taken from the title, or for want of a better word; null where headings say it. */
  readonly assumed: string | null
  /** Names that no word marks as a place ("Phong Lục"). */
  readonly bare: boolean
}

const place =
  /^(?:[\divx]+[.)]\s*)?((?:khối phố|tổ dân phố|khu phố|khu dân cư|thôn|kp|tdp|ấp|bản|buôn|làng|khóm)\.?\s*[\p{L}\d][\p{L}\d\s-]{0,40}|tổ\s+(?:số\s+)?\d{1,3})$/iu
const totalHeading = /^(?:tong(?: cong| so| chung)?|cong|toan phuong|toan xa)$/
/** Capitalised headings of numbers that are no places. */
const noPlace =
  /^(?:nam|nu|khac|tong|cong|quy|thang|dot|ngay|tuan|lan|loai|cap|muc|so|tre|gia|tu|den|cu|moi|tot|hong|thieu|du|can|co|da|dang|chua|trong|ngoai|tren|duoi|dan|doi|cong|y|ty|tinh|ghi|gia|don|don gia|thanh tien)\b/

/** The place that a heading names, and nothing else; null where it names none. */
export function placeIn(heading: string): string | null {
  const name = place.exec(tidyText(heading))?.[1] ?? null
  if (name === null) return null
  // "Khối phố, thôn", "KP": the heading of a column of names
  return (neighbourhood.exactly ?? []).includes(foldHeading(name)) ? null : name
}

/** What a title says that the numbers under the places are, as a heading would say it. */
const titleSays: readonly (readonly [pattern: RegExp, heading: string])[] = [
  [/\bnhu cau\b/, 'Nhu cầu'],
  [/\bhien co\b|\bda co\b/, 'Hiện có'],
  [/\bhu hong\b|\bhong\b/, 'Hỏng'],
  [/\bcon thieu\b|\bbo sung\b/, 'Còn thiếu'],
]

function headingFor(title: string): string {
  const text = foldText(title)
  if (/\btap huan\b|\bdien tap\b|\btuyen truyen\b|\bhuan luyen\b/.test(text)) {
    return /\bso lop\b|\bso buoi\b/.test(text) ? 'Số lớp' : 'Số người tham gia'
  }
  const said = titleSays.filter(([pattern]) => pattern.test(text))
  return said.length === 1 ? (said[0]?.[1] ?? 'Hiện có') : 'Hiện có'
}

/**
 * Whether a table has its places as columns; null where it has not. `headings`: of every column, from top to bottom. At
 * least two places; a table with a column of places too is none.
 */
export function placesAsColumns(
  columns: readonly HeadedColumn[],
  headings: ReadonlyMap<number, readonly string[]>,
  title: string,
): PlacesAsColumns | null {
  const named = new Map(
    columns.flatMap((column) => {
      const name = (headings.get(column.index) ?? []).map(placeIn).find((each) => each !== null)
      return name === undefined || name === null ? [] : [[column.index, name] as const]
    }),
  )
  const bare = new Set(named.values()).size < 2
  const names = bare ? bareNames(columns) : named
  if (new Set(names.values()).size < 2) return null
  let assumed: string | null = null
  const stripped = (column: HeadedColumn, own: (text: string) => boolean): HeadedColumn => {
    const rest = (headings.get(column.index) ?? []).filter((text) => !own(text))
    const says = rest.some((text) => foldHeading(text) !== '' && saysValue(text))
    if (!says) assumed = headingFor(title)
    const texts = says ? rest : [headingFor(title)]
    return { ...column, header: texts.join(' – '), leaf: texts.at(-1) ?? '' }
  }
  const placed = new Map<string, HeadedColumn[]>()
  const totals: HeadedColumn[] = []
  const shared: HeadedColumn[] = []
  const first = Math.min(...names.keys())
  for (const column of columns) {
    const name = names.get(column.index)
    const parts = headings.get(column.index) ?? []
    if (name !== undefined) {
      const list = placed.get(name) ?? []
      placed.set(name, list)
      list.push(stripped(column, (text) => (bare ? text === column.header : placeIn(text) !== null)))
    } else if (column.index > first - 3 && parts.some((text) => totalHeading.test(foldHeading(text)))) {
      totals.push(stripped(column, (text) => totalHeading.test(foldHeading(text))))
    } else shared.push(column)
  }
  const places = [...placed].map(([name, own]) => ({ name, columns: own }))
  return { shared, places, totals, assumed, bare }
}

const kinds = ['equipment', 'forces', 'training'] as const

/** Whether a heading beside the place says what is counted. */
function saysValue(text: string): boolean {
  const column: HeadedColumn = { index: 0, header: text, leaf: text, content: null }
  return kinds.some((kind) => {
    const [best] = choicesOf(column, kind, undefined)
    return best !== undefined && best.score >= SURE && valueFields.has(best.field)
  })
}

const valueFields = new Set([
  'need',
  'available',
  'broken',
  'serviceable',
  'gap',
  'people',
  'sessions',
  'participants',
  'unit',
  'place',
  'condition',
  'note',
  'heldOn',
])

/** Neighbouring columns of numbers under names that are no words of a table, where nothing else is counted. */
function bareNames(columns: readonly HeadedColumn[]): ReadonlyMap<number, string> {
  const none = new Map<number, string>()
  const isBare = ({ header, leaf, content }: HeadedColumn): boolean =>
    header === leaf &&
    content !== null &&
    content.numbers > 0.5 &&
    /^\p{Lu}\p{L}*(?: [\p{Lu}\d][\p{L}\d]*){0,3}$/u.test(tidyText(header)) &&
    !noPlace.test(foldHeading(header)) &&
    kinds.every((kind) => choicesOf({ index: 0, header, leaf, content }, kind, undefined).length === 0)
  const found = columns.filter(isBare)
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined || found.length < 2) return none
  if (last.index - first.index !== found.length - 1) return none
  const isCounted = columns.some(({ header }) => countsSomething(header))
  const hasThings = columns.some(({ header, leaf }) => isThing(header, leaf))
  return isCounted || !hasThings ? none : new Map(found.map(({ index, header }) => [index, tidyText(header)]))
}

/** The surest meaning of a heading in any of the kinds. */
function meaningOf(header: string, leaf: string) {
  const choices = kinds.flatMap((kind) => choicesOf({ index: 0, header, leaf, content: null }, kind, undefined))
  const [best] = choices.sort((a, b) => b.score - a.score)
  return best !== undefined && best.score >= SURE ? best : null
}

function countsSomething(header: string): boolean {
  const meaning = meaningOf(header, header)
  return !totalHeading.test(foldHeading(header)) && meaning !== null && !meaning.assumed && counted.has(meaning.field)
}
const counted = new Set([
  'need',
  'available',
  'broken',
  'serviceable',
  'gap',
  'people',
  'sessions',
  'participants',
  'neighbourhood',
])

const isThing = (header: string, leaf: string): boolean =>
  ['item', 'force', 'topic'].includes(meaningOf(header, leaf)?.field ?? '')
