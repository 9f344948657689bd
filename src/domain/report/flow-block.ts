import { formatNumber } from '../shared/format'
import type { ChartBlock } from './report'
import { publishedText, type ReportContext } from './report-context'

/** Hình 1: the flow of the published figures, with what does not fit reaching past its limit. */
export const flowBlock = (context: ReportContext): ChartBlock => ({
  kind: 'chart',
  key: 'flow',
  illustrative: context.input.reported?.provenance === 'illustrative',
  chart: 'flow',
  label: context.messages.figure('1'),
  caption: caption(context),
  source: context.messages.flowSource(publishedText(context)),
})

function caption({ messages, rules, language, input }: ReportContext): string {
  const verdictOf = (id: string) => rules.find(({ rule }) => rule.id === id)
  const [resolved, pending] = [verdictOf('II06-RESOLVED'), verdictOf('II06-PENDING')]
  const { flowCaption } = messages
  if (resolved?.verdict === 'fail' && resolved.difference !== null) {
    const difference = formatNumber(Math.abs(resolved.difference), language)
    const text = resolved.difference > 0 ? flowCaption.tooMany(difference) : flowCaption.tooFew(difference)
    return pending?.verdict === 'pass' ? `${text}${flowCaption.pendingMatches}` : text
  }
  const row = input.reported?.row
  return row?.resolvedTotal == null || row.receivedTotal == null
    ? flowCaption.other
    : flowCaption.pass(formatNumber(row.resolvedTotal, language), formatNumber(row.receivedTotal, language))
}
