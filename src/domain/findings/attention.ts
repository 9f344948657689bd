import { summariseItems } from '../preparedness/item-summary'
import { notReporting } from '../preparedness/neighbourhoods'
import type { Preparedness } from '../preparedness/preparedness'
import { statedItem } from '../preparedness/stated-item'
import { type FormCell, type FormRow, formCells, formColumns, type PublishedRate } from '../reported/form'
import { checkForm, type FormRule, formRules } from '../reported/form-rules'
import { canDecidePublished, comparePublished } from '../reported/rates'
import type { Statement } from '../round/round'
import { type OneCellRepair, oneCellRepairs } from './one-cell-repair'

/** Counts from the dossier list; left out where there is none. Unit: dossiers. */
export interface DossierAlerts {
  readonly pendingOverdue: number
  /** Paused longer than `pausedOverWorkingDays`: never "overdue" on the form, however long they wait. */
  readonly pausedLong: number
  readonly pausedOverWorkingDays: number
  /** Overdue without a letter of apology on record. */
  readonly overdueWithoutApology: number
  /** Whether the list names the field of each overdue dossier. */
  readonly illustrative: boolean
}

export interface AttentionInput {
  readonly row: FormRow
  readonly rates: readonly PublishedRate[]
  readonly statements: readonly Statement[]
  readonly preparedness: Preparedness | null
  readonly dossiers: DossierAlerts | null
}

/** What each kind of item names; its sentences are `attentionMessages` under the same code. */
export type AttentionSubject =
  | {
      readonly code: 'identityFails'
      readonly rule: FormRule
      readonly total: number
      readonly sum: number
      readonly difference: number
      readonly repairs: readonly OneCellRepair[]
      readonly rates: number
    }
  | { readonly code: 'rateUnexplained'; readonly label: string; readonly percent: number; readonly decimals: number }
  | { readonly code: 'cellMissing'; readonly cell: FormCell; readonly column: number }
  | { readonly code: 'lateFieldsWithoutCounts'; readonly fields: readonly string[] }
  | { readonly code: 'equipmentWithoutQuantity'; readonly items: readonly string[] }
  | { readonly code: 'pendingOverdue'; readonly count: number; readonly illustrative: boolean }
  | {
      readonly code: 'pausedLong'
      readonly count: number
      readonly workingDays: number
      readonly illustrative: boolean
    }
  | { readonly code: 'apologyMissing'; readonly count: number; readonly illustrative: boolean }
  | {
      readonly code: 'neighbourhoodsSilent'
      readonly names: readonly string[]
      readonly all: number
      readonly illustrative: boolean
    }
  | {
      readonly code: 'equipmentGap'
      readonly item: string
      readonly gap: number
      readonly need: number
      readonly illustrative: boolean
    }

/** One thing to do before the report is written. `to` is a room of the product, to which the app adds its own state. */
export type AttentionItem = AttentionSubject & {
  readonly id: string
  /** urgent = figures contradict each other; ask = a figure is missing; note = known, and worth saying. */
  readonly severity: 'urgent' | 'ask' | 'note'
  readonly to: '/doi-soat' | '/ho-so' | '/thien-tai' | '/bao-cao'
}

/**
 * What to do before the report is written, most pressing first: by rule from the data, so another ward gets another
 * list. An illustrative figure never becomes a demand of the ward: it only makes a note that says what it is.
 */
export function whatNeedsAttention(input: AttentionInput): AttentionItem[] {
  return [
    ...failingIdentities(input),
    ...unexplainedRates(input),
    ...missingCells(input),
    ...unquantified(input.statements),
    ...dossierAlerts(input.dossiers),
    ...preparednessAlerts(input.preparedness),
  ]
}

function failingIdentities({ row, rates }: AttentionInput): AttentionItem[] {
  const repairs = oneCellRepairs(row, rates)
  const failing = checkForm(row).filter(({ verdict }) => verdict === 'fail')
  // One cell that mends them all is one question, however many sums it breaks.
  const asked = repairs.length > 0 ? failing.slice(0, 1) : failing
  return asked.flatMap(({ rule, total, sum, difference }) => {
    if (total === null || sum === null || difference === null) return []
    const subject = { code: 'identityFails' as const, rule, total, sum, difference, rates: rates.length }
    return [{ id: rule.id, severity: 'urgent' as const, to: '/doi-soat' as const, ...subject, repairs }]
  })
}

/**
 * A printed percentage that no named convention gives: unless the question about a failing identity explains it, or a
 * figure is missing that one of the conventions needs. That one may be the way it was made: the figure is asked for.
 */
function unexplainedRates({ row, rates }: AttentionInput): AttentionItem[] {
  const best = oneCellRepairs(row, rates)[0]
  return rates.flatMap(({ id, label, percent, decimals }) => {
    const explained = comparePublished({ id, label, percent, decimals }, row).length > 0
    if (explained || best?.ratesExplained.includes(id) || !canDecidePublished(id, row)) return []
    const subject = { code: 'rateUnexplained' as const, label, percent, decimals }
    return [{ id: `rate-${id}`, severity: 'urgent' as const, to: '/doi-soat' as const, ...subject }]
  })
}

/** Cells that an identity needs while the rest of it was reported. A row with nothing in it is not asked cell by cell. */
function missingCells({ row }: AttentionInput): AttentionItem[] {
  const needed = new Set(
    formRules.flatMap(({ total, parts }) => {
      const cells = [total, ...parts]
      return cells.some((cell) => row[cell] !== null) ? cells : []
    }),
  )
  return formCells.flatMap((cell) => {
    if (row[cell] !== null || !needed.has(cell)) return []
    const subject = { code: 'cellMissing' as const, cell, column: formColumns[cell] }
    return [{ id: `cell-${cell}`, severity: 'ask' as const, to: '/doi-soat' as const, ...subject }]
  })
}

/** What the statements name without a number. */
function unquantified(statements: readonly Statement[]): AttentionItem[] {
  const without = (topic: Statement['topic']) =>
    statements.filter((statement) => statement.topic === topic && statement.value === null)
  const fields = without('lateField').map(({ text }) => text)
  const items = without('equipmentToAdd').map(statedItem)
  const found: AttentionItem[] = []
  if (fields.length > 0) {
    found.push({ id: 'late-fields', severity: 'ask', to: '/ho-so', code: 'lateFieldsWithoutCounts', fields })
  }
  if (items.length > 0) {
    found.push({ id: 'equipment', severity: 'ask', to: '/thien-tai', code: 'equipmentWithoutQuantity', items })
  }
  return found
}

function dossierAlerts(dossiers: DossierAlerts | null): AttentionItem[] {
  if (dossiers === null) return []
  const {
    pausedLong,
    pausedOverWorkingDays: workingDays,
    pendingOverdue,
    overdueWithoutApology,
    illustrative,
  } = dossiers
  const room = { severity: 'note' as const, to: '/ho-so' as const, illustrative }
  const found: AttentionItem[] = []
  if (pendingOverdue > 0) found.push({ id: 'pending', ...room, code: 'pendingOverdue', count: pendingOverdue })
  if (pausedLong > 0) found.push({ id: 'paused', ...room, code: 'pausedLong', count: pausedLong, workingDays })
  if (overdueWithoutApology > 0) {
    found.push({ id: 'apology', ...room, code: 'apologyMissing', count: overdueWithoutApology })
  }
  return found
}

function preparednessAlerts(preparedness: Preparedness | null): AttentionItem[] {
  if (preparedness === null) return []
  const illustrative = preparedness.provenance === 'illustrative'
  const room = { severity: 'note' as const, to: '/thien-tai' as const, illustrative }
  const found: AttentionItem[] = []
  const [worst] = summariseItems(preparedness)
  if (worst?.comparison && worst.comparison.gap > 0) {
    const { gap, need } = worst.comparison
    found.push({ id: `gap-${worst.key}`, ...room, code: 'equipmentGap', item: worst.item, gap, need })
  }
  const names = notReporting(preparedness).map(({ name }) => name)
  const all = preparedness.neighbourhoods.length
  if (names.length > 0) found.push({ id: 'silent', ...room, code: 'neighbourhoodsSilent', names, all })
  return found
}
