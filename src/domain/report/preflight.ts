import { canDecidePublished } from '../reported/rates'
import { formatNumber, formatPercent } from '../shared/format'
import { textOf } from '../shared/sentence'
import type { Verdict } from '../shared/verdict'
import { unknownFigures } from './free-text'
import { preflightMessages } from './preflight-messages'
import type { Report, ReportBlock, Run } from './report'
import { isOn, type SectionId } from './report-choices'
import { type ReportContext, reportContext } from './report-context'
import type { ReportInput } from './report-input'

/** One line of "Trước khi in": what is still open, and what holds. */
export interface PreflightItem {
  readonly id: string
  readonly verdict: Verdict
  readonly text: string
}

/** What the person who prints should know first: what does not add up, what is missing, and what agrees. */
export function preflightOf(input: ReportInput, report: Report): PreflightItem[] {
  const context = reportContext(input)
  const messages = preflightMessages[input.language]
  const items: PreflightItem[] = []
  const add = (verdict: Verdict, id: string, text: string) => items.push({ id, verdict, text })
  if (input.reported === null) add('undecided', 'reported', messages.noReported)
  addFormItems(context, add)
  addFindingItems(input, add)
  const prints = (id: SectionId) => isOn(input.choices, id)
  if (input.dossiers === null && (prints('dossierFigures') || prints('dossierList'))) {
    add('undecided', 'dossiers', messages.noDossiers)
  }
  if (input.preparedness === null && prints('preparednessFigures')) {
    add('undecided', 'preparedness', messages.noPreparedness)
  }
  if (input.visit !== null && input.visit.sample === null) add('undecided', 'visit', messages.notDrawn)
  if (blocksOf(report).some(({ illustrative }) => illustrative)) add('undecided', 'illustrative', messages.illustrative)
  for (const { id, title, text } of input.choices.texts) {
    if (!prints(id)) continue
    const unknown = unknownFigures(context, text)
    if (unknown.length > 0) add('fail', id, messages.unknownFigures(title, unknown.join(', ')))
  }
  const { same, different } = compareFigures(input, report)
  if (different > 0) add('fail', 'figures', messages.differentFigures(formatNumber(different, input.language)))
  else if (same > 0) add('pass', 'figures', messages.sameFigures(formatNumber(same, input.language)))
  return items
}

/** Sentences that a person wrote and whose numbers moved since; findings that the figures no longer show. */
function addFindingItems(
  { work: { findings, lapsed }, language }: ReportInput,
  add: (verdict: Verdict, id: string, text: string) => void,
): void {
  const messages = preflightMessages[language]
  for (const { id, runs, changes } of findings) {
    if (changes.length === 0) continue
    const said = changes.map(({ name, before, after }) => messages.change(name, before, after ?? messages.gone))
    add('fail', `changed-${id}`, messages.changedSentence(opening(textOf(runs)), said.join('; ')))
  }
  if (lapsed.length > 0) add('undecided', 'lapsed', messages.lapsed(lapsed.join(', ')))
}

/** The first words of a sentence, enough to find it again. */
function opening(sentence: string): string {
  const words = sentence.split(' ')
  return words.length <= 9 ? sentence : `${words.slice(0, 9).join(' ')} …`
}

function addFormItems(
  { input, language, messages: report, proposal, rules, rates }: ReportContext,
  add: (verdict: Verdict, id: string, text: string) => void,
): void {
  const messages = preflightMessages[language]
  const confirmed = new Set(input.confirmations.map(({ cell }) => cell))
  for (const { cell, confirmed: value } of input.confirmations) {
    add('pass', `confirmed-${cell}`, messages.confirmed(report.cells[cell], formatNumber(value, language)))
  }
  for (const { rule, verdict } of rules) {
    if (verdict !== 'fail') continue
    if (proposal === null) add('fail', rule.id, messages.notMatching(report.cells[rule.total]))
    else if (!confirmed.has(proposal.cell)) {
      const [from, to] = [formatNumber(proposal.from, language), formatNumber(proposal.to, language)]
      add('fail', rule.id, messages.bothPrint(report.cells[proposal.cell], from, to))
    }
  }
  for (const { published, computed } of rates) {
    if (computed !== null) continue
    const percent = formatPercent(published.percent, language, published.decimals)
    if (input.reported !== null && canDecidePublished(published.id, input.reported.row)) {
      add('fail', `rate-${published.id}`, messages.rateUnexplained(percent))
    } else add('undecided', `rate-${published.id}`, messages.rateUndecided(percent))
  }
  for (const cell of new Set(rules.flatMap(({ missing }) => missing))) {
    if (!confirmed.has(cell)) add('undecided', `missing-${cell}`, messages.missing(report.cells[cell]))
  }
}

const blocksOf = (report: Report): ReportBlock[] => report.sections.flatMap(({ blocks }) => blocks)

/** Every run of words of the report, footnotes included. */
function runsOf(report: Report): Run[] {
  const inBlocks = blocksOf(report).flatMap((block): readonly Run[] => {
    if (block.kind === 'paragraph') return block.runs
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs)) : []
  })
  return [...inBlocks, ...report.footnotes.flatMap(({ runs }) => runs)]
}

/** The figures in sentences and tables against what was read, and against how that value is written. */
function compareFigures({ reported, language }: ReportInput, report: Report): { same: number; different: number } {
  let [same, different] = [0, 0]
  for (const run of runsOf(report)) {
    if (run.kind !== 'figure' || !run.figure.id.startsWith('reported/')) continue
    const cell = run.figure.id.slice('reported/'.length) as keyof NonNullable<typeof reported>['row']
    const value = reported?.row[cell]
    if (value === run.figure.value && run.text === formatNumber(value, language)) same += 1
    else different += 1
  }
  return { same, different }
}
