import { oneCellRepairs } from '~/domain/findings/one-cell-repair'
import {
  type FormCell,
  type FormRow,
  formColumns,
  type PublishedRate,
  type ReportedFigures,
} from '~/domain/reported/form'
import { checkForm, type FormRule, type RuleResult } from '~/domain/reported/form-rules'
import { rateMessages } from '~/domain/reported/messages'
import {
  type ComputedRate,
  comparePublished,
  computeRate,
  formatRateFormula,
  type RateConventionId,
  type RateKind,
} from '~/domain/reported/rates'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TileProps } from '~/ui/tile/Tile'
import { pageMessages, tileMessages } from './messages'

export interface TileModel extends TileProps {
  readonly key: string
}

/** Where a check that fails is looked into. */
const RECONCILIATION = '/doi-soat'

/** The five figures of the strip, each with its sum, its column or convention, and what the check says. */
export function buildTiles(reported: ReportedFigures, convention: RateConventionId, language: Language): TileModel[] {
  const { row } = reported
  const messages = tileMessages[language]
  const tiles = [
    countTile('receivedTotal', 'II06-RECEIVED', messages.received, row, language),
    countTile('resolvedTotal', 'II06-RESOLVED', messages.resolved, row, language),
    countTile('pendingTotal', 'II06-PENDING', messages.pending, row, language),
    rateTile('onTime', messages.onTime, reported, convention, language),
    rateTile('late', messages.late, reported, convention, language),
  ]
  if (reported.provenance !== 'computed') return tiles
  // counted from a list, the parts cannot but add up: that is no check
  return tiles.map(({ check: _, ...tile }) => ({ ...tile, source: messages.counted }))
}

function countTile(cell: FormCell, ruleId: FormRule['id'], name: string, row: FormRow, language: Language): TileModel {
  const messages = tileMessages[language]
  const n = (value: number | null) => formatNumber(value, language)
  const results = checkForm(row)
  const result = results.find(({ rule }) => rule.id === ruleId)
  const flow = results.find(({ rule }) => rule.id === 'II06-FLOW')
  const base = { key: cell, name, label: messages.column(formColumns[cell]), figure: n(row[cell]) }
  if (row[cell] === null || !result) {
    return { ...base, check: { kind: 'undecided', text: messages.notReported } }
  }
  // cells that were not reported are no part of the sum that is shown: 1.262 + 76, and the check says what is missing
  const known = result.rule.parts.flatMap((part) => (row[part] === null ? [] : [row[part]]))
  const shown = known.reduce((sum, value) => sum + value, 0)
  const broken = cell === 'receivedTotal' && result.verdict !== 'fail' && flow?.verdict === 'fail' ? flow : null
  return {
    ...base,
    unit: messages.dossiers,
    ...(known.length === 0 ? {} : { formula: `${known.map(n).join(' + ')} = ${n(shown)}` }),
    check: broken
      ? { kind: 'fail', text: messages.flowFails(n(broken.sum)), to: RECONCILIATION }
      : checkOf(result, language),
  }
}

function checkOf({ verdict, difference, missing }: RuleResult, language: Language): NonNullable<TileProps['check']> {
  const messages = tileMessages[language]
  if (verdict === 'pass') return { kind: 'pass', text: messages.fits }
  if (verdict === 'undecided' || difference === null) {
    const names = missing.map((cell) => pageMessages[language].cells[cell]).join(', ')
    return { kind: 'undecided', text: messages.undecided(names) }
  }
  const size = formatNumber(Math.abs(difference), language)
  return {
    kind: 'fail',
    text: difference > 0 ? messages.tooMany(size) : messages.tooFew(size),
    to: RECONCILIATION,
  }
}

function rateTile(
  kind: RateKind,
  name: string,
  { row, rates }: ReportedFigures,
  convention: RateConventionId,
  language: Language,
): TileModel {
  const computed = computeRate(convention, kind, row)
  const published = rates.find(({ id }) => id === kind) ?? null
  const percent = published?.percent ?? computed.percent
  const figure = formatNumber(percent, language, published?.decimals ?? 2)
  const formula = formatRateFormula(computed, language)
  // where the formula does not give the printed figure, what it does give stands beside it
  const differs = published !== null && computed.percent !== null && computed.percent !== published.percent
  const base = { key: kind, name, label: rateMessages[language].conventions[convention].short, figure }
  return {
    ...base,
    ...(percent === null ? {} : { unit: '%' }),
    formula: differs ? `${formula} = ${formatPercent(computed.percent, language)}` : formula,
    check:
      published === null ? uncheckedRate(computed, language) : rateCheck(published, computed, row, rates, language),
  }
}

function uncheckedRate({ percent }: ComputedRate, language: Language): NonNullable<TileProps['check']> {
  const messages = tileMessages[language]
  return { kind: 'undecided', text: percent === null ? messages.notReported : messages.rateComputed }
}

function rateCheck(
  published: PublishedRate,
  computed: ComputedRate,
  row: FormRow,
  rates: readonly PublishedRate[],
  language: Language,
): NonNullable<TileProps['check']> {
  const messages = tileMessages[language]
  const matches = comparePublished(published, row).filter(({ kind }) => kind === computed.kind)
  if (matches.some(({ conventionId }) => conventionId === computed.conventionId)) {
    const pending = computed.kind === 'onTime' && computed.numeratorParts.some(({ cell }) => cell === 'pendingInTime')
    return { kind: 'pass', text: pending ? messages.rateFitsPending : messages.rateFits }
  }
  const [other] = matches
  if (other) {
    const { short } = rateMessages[language].conventions[other.conventionId]
    return { kind: 'pass', text: messages.rateFitsOther(short) }
  }
  if (computed.percent === null) return { kind: 'undecided', text: messages.rateOpen }
  const repair = oneCellRepairs(row, rates).find(({ ratesExplained }) => ratesExplained.includes(published.id))
  const text = repair
    ? messages.rateOnlyIf(
        formatPercent(published.percent, language, published.decimals),
        shortCell(repair.cell, language),
        formatNumber(repair.to, language),
      )
    : messages.rateFails(formatPercent(computed.percent, language))
  return { kind: 'fail', text, to: RECONCILIATION }
}

/** "số quá hạn" is "quá hạn" inside a short sentence. */
const shortCell = (cell: FormCell, language: Language): string =>
  cell === 'resolvedOverdue' ? tileMessages[language].overdueShort : pageMessages[language].cells[cell]
