import { reportedCells } from '~/domain/reconcile/cells'
import type { FieldType, FieldWords } from './field-words'
import { foldHeading } from './fold'
import { addsToTotal, formCellOf, isRateHeading, rowNameScore } from './form-headings'
import type { ColumnChoice, ColumnKind, Learned, RecognisedTable } from './recognised-table'
import { fieldWords, requiredFields } from './vocabulary'

/** A column before anything is decided about it. */
export interface HeadedColumn {
  readonly index: number
  readonly header: string
  /** The lowest header cell. */
  readonly leaf: string
  /** Shares of its filled cells: 0–1; null where it has none. */
  readonly content: { readonly numbers: number; readonly dates: number; readonly serials: number } | null
}

export interface MappedColumn {
  readonly field: string | null
  readonly alternatives: readonly ColumnChoice[]
  /** The heading stands for the field only for want of a better one. */
  readonly assumed: boolean
  /** Another column had as good a claim to the field. */
  readonly rival: string | null
}

/** Below it a heading does not mean a field; it is offered. */
export const SURE = 0.55
const OFFERED = 0.35

/** Columns of the form, in the order of fields beside it. */
const formKind = 'ii06'

const bounded = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

/** Lowest headings that name a part of what stands over them. */
const partOfBand =
  /^(?:nam|nu|nam gioi|nu gioi|khac|trong do|trong do nu|nguoi dan|can bo|duoi \d+ tuoi|tren \d+ tuoi)$/

function wordScore(column: HeadedColumn, words: FieldWords): { score: number; assumed: boolean } {
  const leaf = foldHeading(column.leaf)
  const whole = foldHeading(column.header)
  let score = 0
  for (const word of [...words.within, ...(words.exactly ?? [])]) {
    if (leaf === word || whole === word) score = Math.max(score, 1)
  }
  for (const word of words.within) {
    if (bounded(leaf, word)) score = Math.max(score, 0.62 + (0.35 * word.length) / leaf.length)
    else if (bounded(whole, word)) score = Math.max(score, 0.5 + (0.35 * word.length) / whole.length)
  }
  // "Số người – Nam": a part of what the band says
  if (partOfBand.test(leaf)) return { score: score >= SURE && score < 0.99 ? 0.56 : score, assumed: score < 0.99 }
  // "Hiện có – Hỏng": short words count as the lowest heading, with the unit behind them ("Hỏng (cái)")
  for (const word of words.exactly ?? []) {
    if (leaf.startsWith(`${word} `) && leaf.length <= word.length + 12) score = Math.max(score, 0.58)
  }
  if (score >= SURE) return { score, assumed: false }
  for (const word of words.assumed ?? []) {
    if (leaf === word || whole === word) return { score: 0.66, assumed: true }
    if (bounded(leaf, word)) return { score: 0.6, assumed: true }
  }
  return { score, assumed: false }
}

/** Content that does not fit the field makes the heading less likely to mean it. */
function contentFit(type: FieldType, content: HeadedColumn['content']): number {
  if (content === null) return 1
  if (type === 'count' || type === 'quantity') return content.dates > 0.5 ? 0.5 : content.numbers < 0.2 ? 0.75 : 1
  if (type === 'date') {
    if (content.dates >= 0.2 || content.serials > 0.2) return 1
    return content.numbers - content.serials > 0.5 ? 0.5 : content.numbers > 0 ? 0.7 : 1
  }
  if (type === 'text' || type === 'freeText') return content.dates > 0.5 ? 0.5 : content.numbers > 0.9 ? 0.8 : 1
  return 1
}

const typesOf = (kind: ColumnKind): ReadonlyMap<string, FieldType> =>
  new Map(kind === formKind ? [] : fieldWords[kind].map(({ field, type }) => [field, type]))

export const fieldType = (kind: ColumnKind, field: string): FieldType => {
  if (kind === formKind)
    return field === 'name'
      ? 'text'
      : field === 'note'
        ? 'freeText'
        : field === 'rate'
          ? 'skip'
          : field === 'ordinal'
            ? 'skip'
            : 'count'
  return typesOf(kind).get(field) ?? 'text'
}

/** Every field that a column of a kind may stand for. */
export const fieldsOf = (kind: ColumnKind): readonly string[] =>
  kind === formKind ? ['name', ...reportedCells, 'rate', 'ordinal', 'note'] : fieldWords[kind].map(({ field }) => field)

/** Fields of a table whose texts may say anything, and therefore anything about people. */
export const freeTextFields = ({ kind, columns }: Pick<RecognisedTable, 'kind' | 'columns'>): string[] =>
  kind === 'prose' || kind === 'unknown'
    ? []
    : columns.flatMap(({ field }) => (field !== null && fieldType(kind, field) === 'freeText' ? [field] : []))

/** Fields that the heading of a column may mean, best first. */
export function choicesOf(
  column: HeadedColumn,
  kind: ColumnKind,
  learned: Learned['headers'],
): (ColumnChoice & { assumed: boolean })[] {
  const key = foldHeading(column.header)
  const taught = learned !== undefined && Object.hasOwn(learned, key) ? learned[key] : undefined
  // the same heading may stand for something else in another kind of table
  const known = taught !== undefined && fieldsOf(kind).includes(taught) ? taught : undefined
  const choices =
    kind === formKind
      ? formChoices(column)
      : fieldWords[kind].map((words) => {
          const { score, assumed } = wordScore(column, words)
          return { field: words.field, score: score * contentFit(words.type, column.content), assumed }
        })
  const all =
    known === undefined
      ? choices
      : [{ field: known, score: 1.1, assumed: false }, ...choices.filter(({ field }) => field !== known)]
  return all.filter(({ score }) => score >= OFFERED).sort((a, b) => b.score - a.score)
}

function formChoices(column: HeadedColumn): (ColumnChoice & { assumed: boolean })[] {
  const { header } = column
  const folded = foldHeading(column.leaf)
  if (/^(?:stt|tt|so tt|so thu tu)$/.test(folded)) return [{ field: 'ordinal', score: 1, assumed: false }]
  if (isRateHeading(header)) return [{ field: 'rate', score: 1, assumed: false }]
  if (/^ghi chu/.test(folded)) return [{ field: 'note', score: 1, assumed: false }]
  const cell = formCellOf(header)
  const name = rowNameScore(header) * ((column.content?.numbers ?? 0) > 0.5 ? 0.4 : 1)
  return [
    ...(cell === null
      ? []
      : [
          {
            field: cell,
            score:
              column.content !== null && column.content.numbers < 0.2 ? 0.6 : addsToTotal(header, cell) ? 0.7 : 0.95,
            assumed: addsToTotal(header, cell),
          },
        ]),
    ...(name > 0 && cell === null ? [{ field: 'name', score: name, assumed: false }] : []),
  ]
}

/** Two fields that a heading means about as well: one is taken, and asked about. */
const isClose = ({ field, score }: ColumnChoice, choices: readonly ColumnChoice[]): boolean =>
  score < 0.99 && choices.some((other) => other.field !== field && other.score >= SURE && score - other.score < 0.08)

/** "Ngày nộp" beside "Ngày tiếp nhận", "Ngày trả" beside "Ngày có kết quả": dates of their own. */
const secondDates: Readonly<Record<string, string | undefined>> = {
  receivedAt: 'submittedAt',
  finishedAt: 'returnedAt',
}

/** Gives every field to the column with the best claim, the best claims first. */
export function mapColumns(
  columns: readonly HeadedColumn[],
  kind: ColumnKind,
  learned?: Learned['headers'],
): Map<number, MappedColumn> {
  const claims = columns.map((column) => ({ column, choices: choicesOf(column, kind, learned) }))
  const taken = new Map<string, { index: number; score: number; header: string }>()
  const mapped = new Map<number, MappedColumn>()
  const open = claims.flatMap(({ column, choices }) => choices.map((choice) => ({ column, choice })))
  if (kind === formKind) claimByNeighbours(columns, open)
  open.sort((a, b) => b.choice.score - a.choice.score || a.column.index - b.column.index)
  const alternatives = new Map(
    claims.map(({ column, choices }) => [
      column.index,
      choices.map(({ field, score }) => ({ field, score: Math.min(1, score) })),
    ]),
  )
  for (const { column, choice } of open) {
    if (choice.score < SURE || mapped.has(column.index)) continue
    const holder = taken.get(choice.field)
    const shared = choice.field === 'rate' || choice.field === 'ordinal' || choice.field === 'receivingUnit'
    const second = secondDates[choice.field]
    if (holder !== undefined && choice.assumed && second !== undefined && !taken.has(second)) {
      taken.set(second, { index: column.index, score: choice.score, header: column.header })
      mapped.set(column.index, {
        field: second,
        alternatives: alternatives.get(column.index) ?? [],
        assumed: false,
        rival: null,
      })
      continue
    }
    if (holder !== undefined && !shared) {
      const holderColumn = mapped.get(holder.index)
      // two columns of numbers that both say "nhu cầu": neither is surely the one that is meant
      const type = fieldType(kind, choice.field)
      const tie = holder.score - choice.score < (type === 'quantity' || type === 'count' ? 0.4 : 0.02)
      const hasOther = claims
        .find((claim) => claim.column === column)
        ?.choices.some(({ field, score }) => field !== choice.field && score >= SURE && !taken.has(field))
      if (tie && hasOther !== true && holderColumn !== undefined) {
        mapped.set(holder.index, { ...holderColumn, rival: column.header })
      }
      continue
    }
    taken.set(choice.field, { index: column.index, score: choice.score, header: column.header })
    mapped.set(column.index, {
      field: choice.field,
      alternatives: alternatives.get(column.index) ?? [],
      assumed: choice.assumed || isClose(choice, claims.find((claim) => claim.column === column)?.choices ?? []),
      rival: null,
    })
  }
  for (const { index } of columns) {
    if (!mapped.has(index))
      mapped.set(index, { field: null, alternatives: alternatives.get(index) ?? [], assumed: false, rival: null })
  }
  return mapped
}

/**
 * Headings without their band, by their neighbours: "Trước hạn | Đúng hạn | Quá hạn" is of the resolved ones, "Tổng số |
 * Trực tuyến" of the received ones. Asked about.
 */
function claimByNeighbours(
  columns: readonly HeadedColumn[],
  open: { column: HeadedColumn; choice: ColumnChoice & { assumed: boolean } }[],
): void {
  const has = (field: string) => open.some(({ choice }) => choice.field === field && choice.score >= SURE)
  columns.forEach((column, place) => {
    const before = columns[place - 1]
    const said = foldHeading(column.leaf)
    const right = columns[place + 1]
    const next = open.find((claim) => claim.column === right && claim.choice.score >= SURE)?.choice.field ?? ''
    if (/^tong(?: so| cong)?$/.test(said) && /^(?:received|carriedOver)/.test(next) && !has('receivedTotal')) {
      open.push({ column, choice: { field: 'receivedTotal', score: 0.6, assumed: true } })
    }
    if (before === undefined || !/^(?:tra |so |ho so )?(?:qua|tre|cham) (?:thoi )?han$/.test(said)) return
    const left = open.find((claim) => claim.column === before && claim.choice.score >= SURE)?.choice.field
    const field =
      left === 'pendingInTime'
        ? 'pendingOverdue'
        : /^resolved(?:OnTime|Early)/.test(left ?? '')
          ? 'resolvedOverdue'
          : null
    if (field !== null && !has(field)) open.push({ column, choice: { field, score: 0.6, assumed: true } })
  })
}

/** Words of a title that speak for a kind, folded. */
const titleWords: Readonly<Record<ColumnKind, RegExp>> = {
  ii06: /ii 06|tinh hinh ket qua giai quyet|ket qua giai quyet (?:thu tuc|ho so)|theo linh vuc/,
  dossiers: /danh sach ho so|so theo doi ho so|danh sach tiep nhan/,
  'overdue-annex': /qua han|tre han|cham han/,
  equipment: /vat tu|phuong tien|trang thiet bi|trang bi/,
  forces: /luc luong|xung kich|doi hinh/,
  training: /tap huan|dien tap|tuyen truyen|huan luyen/,
}

const columnKinds = Object.keys(titleWords) as readonly ColumnKind[]

/** How far a table is of a kind: the weight of the fields found against all that its header says. 0–1. */
export function scoreKinds(
  columns: readonly HeadedColumn[],
  title: string,
  learned?: Learned['headers'],
): { kind: ColumnKind; score: number }[] {
  const folded = foldHeading(title)
  const scores = columnKinds.map((kind) => {
    const mapped = mapColumns(columns, kind, learned)
    const fields = [...mapped.values()].flatMap(({ field }) => (field === null ? [] : [field]))
    const base = kind === formKind ? formScore(fields, columns.length) : listScore(kind, fields, columns.length)
    const score = base === 0 ? 0 : Math.min(1, base + (titleWords[kind].test(folded) ? 0.12 : 0))
    return { kind, score: Math.round(score * 100) / 100 }
  })
  return scores.sort((a, b) => b.score - a.score)
}

function formScore(fields: readonly string[], columns: number): number {
  const cells = fields.filter((field) => !['name', 'ordinal', 'rate', 'note'].includes(field)).length
  if (cells < 2 || !fields.includes('name')) return 0
  return Math.min(0.95, (0.75 * fields.length) / columns + 0.04 * cells)
}

function listScore(kind: Exclude<ColumnKind, 'ii06'>, fields: readonly string[], columns: number): number {
  const has = new Set(fields)
  if (!requiredFields[kind].every((group) => group.some((field) => has.has(field)))) return 0
  const late = ['cause', 'lateDays', 'apologySent'].filter((field) => has.has(field)).length
  if (kind === 'overdue-annex' && late === 0) return 0
  const weight = fieldWords[kind].reduce((sum, words) => sum + (has.has(words.field) ? words.weight : 0), 0)
  const base = Math.min(0.8, (0.6 * fields.length) / columns + 0.05 * weight)
  if (kind !== 'overdue-annex') return base
  // a list with all that a list has may give causes too
  const isWhole = ['status', 'channel', 'receivedAt', 'finishedAt'].every((field) => has.has(field))
  return base + (!isWhole && (late > 1 || !has.has('status')) ? 0.04 : -0.08)
}
