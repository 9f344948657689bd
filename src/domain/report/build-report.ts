import { annexSections } from './annex-sections'
import { askBlocks } from './ask-blocks'
import { footnotesOf } from './footnotes'
import { headBlocks, signOffBlock } from './head-blocks'
import type { Report, ReportSection } from './report'
import { type ReportContext, reportContext } from './report-context'
import type { ReportInput } from './report-input'
import { evidenceBlocks, resultBlocks } from './result-blocks'

/**
 * The supervision report of a round, in the outline in use (domain notes §7): what is stated, what does not add up and
 * the question to the centre, recommendations generated from what is open, and the annexes that were asked for. Number,
 * date, grounds and signature are left to the clerk.
 */
export function buildReport(input: ReportInput): Report {
  const context = reportContext(input)
  const sections = [...textSections(context), ...annexSections(context)]
  return { language: input.language, sections, footnotes: footnotesOf(context, sections) }
}

function textSections(context: ReportContext): ReportSection[] {
  const { parts } = context.input
  const evidence = parts.includes('evidence')
  if (!parts.includes('text')) {
    return evidence ? [{ id: 'evidence', startsSheet: true, blocks: evidenceBlocks(context) }] : []
  }
  const blocks = [
    ...headBlocks(context),
    ...resultBlocks(context, evidence),
    ...askBlocks(context),
    signOffBlock(context),
  ]
  return [{ id: 'text', startsSheet: true, blocks }]
}
