import { formCells } from '../reported/form'
import { checkForm } from '../reported/form-rules'
import type { Field } from '../shared/sentence'
import { cellField, computedField, type ReportContext, rateField } from './report-context'

/** A figure that a text of one's own may name: it is printed as the round has it on the day of printing. */
export interface NamedFigure {
  readonly id: string
  /** "đã giải quyết, công bố" */
  readonly label: string
  readonly field: Field
}

/** Every figure of the published form, of its check, and of the published rates. */
export function reportFigures(context: ReportContext): NamedFigure[] {
  const { input, messages, proposal, rates } = context
  const { reported } = input
  if (reported === null) return []
  const named = (label: string, field: Field): NamedFigure => ({ id: field.figure.id, label, field })
  const { figureNames } = messages
  return [
    ...formCells.map((cell) => named(figureNames.published(messages.cells[cell]), cellField(context, cell))),
    ...(proposal === null
      ? []
      : [
          named(
            figureNames.proposed(messages.cells[proposal.cell]),
            computedField(context, `proposed/${proposal.cell}`, proposal.to),
          ),
        ]),
    ...checkForm(reported.row).flatMap(({ rule, sum, difference, verdict }) =>
      verdict === 'undecided'
        ? []
        : [
            named(figureNames.sum(messages.cells[rule.total]), computedField(context, `sum/${rule.id}`, sum)),
            named(
              figureNames.difference(messages.cells[rule.total]),
              computedField(context, `difference/${rule.id}`, difference === null ? null : Math.abs(difference)),
            ),
          ],
    ),
    ...rates.map(({ published }) => named(figureNames.rate(published.label), rateField(context, published))),
    ...input.confirmations.map(({ cell, confirmed }) => {
      const { text } = computedField(context, '', confirmed)
      const figure = { id: `confirmed/${cell}`, value: confirmed, provenance: 'confirmed', sourceId: null } as const
      return named(figureNames.confirmed(messages.cells[cell]), { text, figure })
    }),
  ]
}
