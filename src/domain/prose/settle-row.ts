import { corroborated } from './corroboration'
import type { FigureKey, FoundFigure, ReadingRule } from './extraction'
import type { OpenRow } from './row-builder'

/**
 * Second look at a row: where the words left a name open and the sums decide, the sums are taken, and the figure says
 * so. A figure that its own words name is never touched: a sum that does not add up is for the reconciliation.
 */
export function settleRow(row: OpenRow): void {
  settleHead(row)
  settleReceived(row)
  settleLate(row)
  doubtLarge(row)
}

const value = ({ figures }: OpenRow, key: FigureKey): number | null => figures.get(key)?.value ?? null

function sum(row: OpenRow, keys: readonly FigureKey[]): number | null {
  const known = keys.map((key) => value(row, key)).filter((it) => it !== null)
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0)
}

function rename(row: OpenRow, from: FigureKey, to: FigureKey, change: Partial<FoundFigure>): void {
  const figure = row.figures.get(from)
  if (!figure || row.figures.has(to)) return
  row.figures.delete(from)
  row.figures.set(to, { ...figure, ...change })
}

const asks = (rule: ReadingRule): Partial<FoundFigure> => ({ confidence: 'ask', rule })
const resolvedParts: readonly FigureKey[] = [
  'resolvedEarly',
  'resolvedOnTime',
  'resolvedEarlyOrOnTime',
  'resolvedOverdue',
]
const pendingTotal = (row: OpenRow): number | null =>
  value(row, 'pendingTotal') ?? sum(row, ['pendingInTime', 'pendingOverdue'])

/** "số hồ sơ được giải quyết …; trong đó … đang giải quyết": a whole with pending parts is what was received. */
function settleHead(row: OpenRow): void {
  if (!row.pendingInsideResolved || row.figures.has('receivedTotal') || row.figures.has('receivedInPeriod')) return
  if (sum(row, resolvedParts) === value(row, 'resolvedTotal')) return
  rename(row, 'resolvedTotal', 'receivedTotal', asks('partsIncludePending'))
}

/** Received and carried over side by side: the first is what came in the period where both together balance. */
function settleReceived(row: OpenRow): void {
  const [received, carried] = [value(row, 'receivedTotal'), value(row, 'carriedOver')]
  const [resolved, pending] = [value(row, 'resolvedTotal'), pendingTotal(row)]
  if (received === null || carried === null || carried === 0 || row.carriedInsideReceived) return
  if (row.figures.has('receivedInPeriod')) return
  const balances = resolved !== null && pending !== null && received + carried === resolved + pending
  const channels = sum(row, ['receivedOnline', 'receivedDirect', 'receivedPostal', 'receivedDirectAndPostal'])
  if (balances) rename(row, 'receivedTotal', 'receivedInPeriod', asks('sumsDecide'))
  else if (channels === received) rename(row, 'receivedTotal', 'receivedInPeriod', asks('sumsDecide'))
}

const late: readonly FigureKey[] = ['resolvedOverdue', 'pendingOverdue', 'overdueTotal']

/** "quá hạn" with no word of which: of those resolved or of those pending, as the sum says. */
function settleLate(row: OpenRow): void {
  const open = late.filter((key) => row.figures.get(key)?.rule === 'doubtfulName')
  const key = open[0]
  const found = key === undefined ? undefined : row.figures.get(key)
  if (open.length !== 1 || key === undefined || found === undefined) return
  const known = (keys: readonly FigureKey[]) =>
    sum(
      row,
      keys.filter((it) => it !== key),
    )
  const inResolved = known(resolvedParts)
  const [resolved, pending, received] = [
    value(row, 'resolvedTotal'),
    value(row, 'pendingTotal'),
    value(row, 'receivedTotal'),
  ]
  const inTime = value(row, 'pendingInTime')
  const fits: FigureKey[] = []
  if (inResolved !== null && resolved !== null && inResolved + found.value === resolved) fits.push('resolvedOverdue')
  if (inTime !== null && pending !== null && inTime + found.value === pending) fits.push('pendingOverdue')
  if (resolved === null && inResolved !== null && pending !== null && inResolved + pending + found.value === received) {
    fits.push('overdueTotal')
  }
  const only = fits[0]
  if (fits.length !== 1 || only === undefined) return
  if (only === key) row.figures.set(key, { ...found, confidence: 'sure', rule: 'sumsDecide' })
  else rename(row, key, only, asks('sumsDecide'))
}

/** What needs proof and is not borne out by the sums of its row, once the names are settled, is asked about. */
export function askUnproved(row: OpenRow): void {
  const proved = corroborated(row.figures, row.rates)
  for (const [key, found] of row.figures) {
    // "tiếp nhận 706 hồ sơ, cộng với 45 hồ sơ còn tồn": with or without those carried over, only a sum can say
    const open = key === 'receivedTotal' && row.figures.has('carriedOver') && !row.carriedInsideReceived
    const reason = found.unlessProved ?? (open ? 'doubtfulName' : null)
    if (found.confidence === 'ask' || reason === null || proved.has(key)) continue
    row.figures.set(key, { ...found, ...asks(reason) })
  }
}

const wholes: readonly (readonly [FigureKey, readonly FigureKey[]])[] = [
  [
    'receivedTotal',
    [
      'receivedOnline',
      'receivedDirect',
      'receivedPostal',
      'receivedDirectAndPostal',
      'carriedOver',
      'resolvedTotal',
      'pendingTotal',
    ],
  ],
  ['resolvedTotal', resolvedParts],
  ['pendingTotal', ['pendingInTime', 'pendingOverdue']],
]

/** A part that is larger than its whole was misread, or misprinted: both are asked about. */
function doubtLarge(row: OpenRow): void {
  for (const [whole, parts] of wholes) {
    const total = row.figures.get(whole)
    if (!total) continue
    for (const part of parts) {
      const found = row.figures.get(part)
      if (!found || found.value <= total.value * (found.rounded || total.rounded ? 1.1 : 1)) continue
      row.figures.set(part, { ...found, ...asks('largerThanWhole') })
      row.figures.set(whole, { ...total, ...asks('largerThanWhole') })
    }
  }
}
