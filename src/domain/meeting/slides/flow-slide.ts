import type { FormCell } from '../../reported/form'
import { checkForm } from '../../reported/form-rules'
import { count, type DeckContext, findingsOf, slideOf } from '../deck-context'
import type { FlowColumn, Slide } from '../slide'

type Total = 'receivedTotal' | 'resolvedTotal' | 'pendingTotal'

const partsOf: Readonly<Record<Total, readonly FormCell[]>> = {
  receivedTotal: ['receivedOnline', 'receivedDirectAndPostal', 'carriedOver'],
  resolvedTotal: ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue'],
  pendingTotal: ['pendingInTime', 'pendingOverdue'],
}
const columns: readonly (readonly [Total, FlowColumn['before']])[] = [
  ['receivedTotal', ''],
  ['resolvedTotal', '='],
  ['pendingTotal', '+'],
]

/** Received = resolved + pending, each with its parts. Null where neither of the first two was reported. */
export function flowSlide(context: DeckContext): Slide | null {
  const { row, text, input, report } = context
  if (row === null || (row.receivedTotal === null && row.resolvedTotal === null)) return null
  const flow = checkForm(row).find(({ rule }) => rule.id === 'II06-FLOW')
  const published = (cell: FormCell) => input.confirmations.find((answer) => answer.cell === cell)
  const nameOf = (cell: FormCell) => {
    const answer = published(cell)
    const name = report.messages.cells[cell]
    return answer === undefined ? name : text.flow.answered(name, count(context, answer.published))
  }
  const { receivedTotal, resolvedTotal } = row
  const unit = input.info.unitShort
  return slideOf(context, {
    id: 'flow',
    title:
      resolvedTotal === null
        ? text.flow.unresolved(unit, count(context, receivedTotal))
        : receivedTotal === null
          ? text.flow.unreceived(unit, count(context, resolvedTotal))
          : text.flow.title(unit, count(context, resolvedTotal), count(context, receivedTotal)),
    findings: findingsOf(context, ['resolved']).slice(0, 1),
    lead: text.flow.lead,
    body: {
      kind: 'flow',
      sign: flow?.verdict ?? 'undecided',
      columns: columns.map(([total, before]) => ({
        key: total,
        before,
        figure: count(context, row[total]),
        name: text.flow.totals[total],
        parts: partsOf[total].map((cell) => ({ key: cell, figure: count(context, row[cell]), name: nameOf(cell) })),
      })),
    },
    source: context.sources.published,
    to: '/',
  })
}
