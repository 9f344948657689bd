import { type FormCell, type FormRow, formCells, formColumns } from '~/domain/reported/form'
import { checkForm, type FormRule } from '~/domain/reported/form-rules'
import { formMessages } from '~/domain/reported/messages'
import { formatDate, formatNumber } from '~/domain/shared/format'
import type { Period } from '~/domain/shared/period'
import { sumKnown, type Verdict } from '~/domain/shared/verdict'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import type { PatternName } from '../figure/pattern-context'
import { overhangMessages } from './messages'

/** A part of a total, small enough to be drawn enlarged. Unit: dossiers. */
export interface OverhangPart {
  readonly pattern: PatternName
  readonly name: string
  /** Null: not reported. */
  readonly value: number | null
}

/** What must add up to `limit`, and what it does add up to. */
export interface OverhangGroup {
  readonly id: 'resolved' | 'pending'
  /** "Đã giải quyết, không kể trước hạn: phải là", before the number. */
  readonly head: string
  readonly limit: number
  readonly parts: readonly OverhangPart[]
  readonly verdict: Verdict
  /** Parts minus limit: above 0 too many. Null where a part is not reported. */
  readonly difference: number | null
}

export interface OverhangModel {
  readonly title: string
  readonly kind: 'reported' | 'fail'
  readonly subtitle: string
  readonly source: string
  readonly summary: string
  readonly table: TableModel
  readonly received: { readonly total: number; readonly parts: readonly OverhangPart[] }
  readonly early: number
  /** At one scale; the rest of the whole is drawn above them. */
  readonly groups: readonly [OverhangGroup, OverhangGroup]
}

/** Why there is no drawing. */
export interface OverhangAbsent {
  readonly absent: { readonly title: string; readonly why: string }
}

export interface OverhangInput {
  readonly row: FormRow
  readonly period: Period
  /** The document, as it is cited under a figure. */
  readonly source: string
  /** Counted from a list, and not published. */
  readonly isCounted?: boolean | undefined
}

/**
 * The published result as bars: the whole, and its small parts enlarged at one scale, with what does not fit reaching
 * past the total's line. Drawn as published, nothing corrected. Absent where a total that carries the drawing is missing.
 */
export function buildOverhangModel(input: OverhangInput, language: Language): OverhangModel | OverhangAbsent {
  const { row, period } = input
  const messages = overhangMessages[language]
  const { receivedTotal, resolvedTotal, resolvedEarly, pendingTotal } = row
  if (receivedTotal === null || resolvedTotal === null || resolvedEarly === null || pendingTotal === null) {
    const needed: FormCell[] = ['receivedTotal', 'resolvedTotal', 'resolvedEarly', 'pendingTotal']
    const missing = needed.filter((cell) => row[cell] === null).map((cell) => formMessages[language].cells[cell])
    return { absent: { title: messages.absentTitle, why: messages.absentWhy(missing.join(', ')) } }
  }
  const limit = resolvedTotal - resolvedEarly
  if (limit < 0) return { absent: { title: messages.absentTitle, why: messages.absentTooMany } }
  const groups = [
    groupOf(
      'resolved',
      limit,
      [
        { pattern: 'ontime', name: messages.onTime, value: row.resolvedOnTime },
        { pattern: 'overdue', name: messages.overdue, value: row.resolvedOverdue },
      ],
      messages.resolvedHead,
      messages.mustBe,
    ),
    groupOf(
      'pending',
      pendingTotal,
      [
        { pattern: 'pover', name: messages.overdue, value: row.pendingOverdue },
        { pattern: 'intime', name: messages.inTime, value: row.pendingInTime },
      ],
      messages.pendingHead,
      messages.mustBe,
    ),
  ] as const
  return {
    title: titleOf(groups, row, language),
    kind: groups.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'reported',
    subtitle: (input.isCounted ? messages.subCounted : messages.sub)(
      formatDate(period.from, language),
      formatDate(period.to, language),
    ),
    source: messages.source(input.source),
    summary: summaryOf(groups, row, language),
    table: tableOf(row, language),
    received: {
      total: receivedTotal,
      parts: [
        { pattern: 'unknown', name: messages.online, value: row.receivedOnline },
        { pattern: 'unknown', name: messages.direct, value: row.receivedDirectAndPostal },
        ...(row.carriedOver === null
          ? []
          : [{ pattern: 'unknown' as const, name: messages.carriedOver, value: row.carriedOver }]),
      ],
    },
    early: resolvedEarly,
    groups,
  }
}

function groupOf(
  id: OverhangGroup['id'],
  limit: number,
  parts: readonly OverhangPart[],
  head: string,
  mustBe: string,
): OverhangGroup {
  const sum = sumKnown(parts.map(({ value }) => value))
  const difference = sum === null ? null : sum - limit
  const verdict = difference === null ? 'undecided' : difference === 0 ? 'pass' : 'fail'
  return { id, head: verdict === 'fail' ? `${head}: ${mustBe}` : `${head}:`, limit, parts, verdict, difference }
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

function titleOf(groups: OverhangModel['groups'], row: FormRow, language: Language): string {
  const messages = overhangMessages[language]
  const nameOf = ({ id }: OverhangGroup) => (id === 'resolved' ? messages.resolvedPart : messages.pendingPart)
  const howOf = ({ difference }: OverhangGroup) => {
    const size = formatNumber(difference === null ? null : Math.abs(difference), language)
    return difference !== null && difference > 0 ? messages.tooMany(size) : messages.tooFew(size)
  }
  const failing = groups.filter(({ verdict }) => verdict === 'fail')
  const [first, second] = failing
  if (first && second)
    return capitalised(messages.bothFail(`${nameOf(first)} ${howOf(first)}`, `${nameOf(second)} ${howOf(second)}`))
  if (first) {
    const other = groups[0] === first ? groups[1] : groups[0]
    const write = other.verdict === 'pass' ? messages.oneFails : messages.oneFailsOtherOpen
    return capitalised(write(nameOf(first), howOf(first), nameOf(other)))
  }
  const open = groups.filter(({ verdict }) => verdict === 'undecided')
  if (open.length > 0) return messages.undecided(open.map(nameOf).join(messages.and))
  return messages.allFit(formatNumber(row.resolvedOverdue, language), formatNumber(row.resolvedTotal, language))
}

/** "thừa 3" / "thiếu 3" / "vừa đủ" / "chưa kết luận": what stands beside the limit line. */
export function fitWord({ difference }: OverhangGroup, language: Language): string {
  const messages = overhangMessages[language]
  if (difference === null) return messages.notDecided
  if (difference === 0) return messages.exact
  return `${difference > 0 ? messages.extra : messages.short} ${formatNumber(Math.abs(difference), language)}`
}

function summaryOf(groups: OverhangModel['groups'], row: FormRow, language: Language): string {
  const messages = overhangMessages[language]
  const number = (value: number | null) => (value === null ? messages.notReported : formatNumber(value, language))
  const sentences = groups.map(
    (group) =>
      `${group.head} ${number(group.limit)}: ${group.parts.map(({ name, value }) => `${name} ${number(value)}`).join(', ')}; ${fitWord(group, language)}`,
  )
  return [
    `${messages.received} ${number(row.receivedTotal)}`,
    `${messages.early} ${number(row.resolvedEarly)}`,
    ...sentences,
  ].join('. ')
}

function tableOf(row: FormRow, language: Language): TableModel {
  const messages = overhangMessages[language]
  const checks = new Map<FormCell, { rule: FormRule; verdict: Verdict; sum: number | null }>(
    checkForm(row)
      .filter(({ rule }) => rule.id !== 'II06-FLOW')
      .map((result) => [result.rule.total, result]),
  )
  return {
    caption: messages.caption,
    columns: [
      { key: 'cell', title: messages.cell, kind: 'text' },
      { key: 'column', title: messages.column, kind: 'number' },
      { key: 'value', title: messages.value, kind: 'number' },
      { key: 'check', title: messages.check, kind: 'text' },
    ],
    rows: formCells.map((cell) => {
      const value = row[cell]
      const check = checks.get(cell)
      const words =
        check === undefined
          ? ''
          : check.verdict === 'undecided'
            ? `${check.rule.expression}: ${messages.notDecided}`
            : check.verdict === 'pass'
              ? `${check.rule.expression}: ${messages.fits}`
              : `${check.rule.expression}: ${formatNumber(check.sum, language)} ≠ ${formatNumber(value, language)}`
      return {
        key: cell,
        cells: [
          { text: capitalised(formMessages[language].cells[cell]) },
          { text: String(formColumns[cell]), value: formColumns[cell] },
          { text: formatNumber(value, language), value, ...(value === null ? { tone: 'missing' as const } : {}) },
          { text: words, ...(check?.verdict === 'fail' ? { tone: 'fail' as const } : {}) },
        ],
      }
    }),
  }
}
