import { formatNumber } from '../shared/format'
import { fillSentence, words } from '../shared/sentence'
import type { AnnexContext } from './annex-context'
import { chartBlocks, fieldBlocks, listBlocks, overdueBlocks, totalOf } from './annex-dossiers'
import { annexMessages } from './annex-messages'
import { equipmentBlocks, peopleBlocks } from './annex-preparedness'
import type { ReportBlock, ReportSection } from './report'
import { paragraph, type ReportContext } from './report-context'

/**
 * The annexes that were asked for. What is illustrative says so in its head, at each table and drawing, and on every
 * sheet it reaches.
 */
export function annexSections(context: ReportContext): ReportSection[] {
  const { input, language } = context
  const { parts, dossiers, preparedness } = input
  const annex: AnnexContext = {
    language,
    messages: annexMessages[language],
    figureLabel: { table: context.messages.table, figure: context.messages.figure },
    neighbourhoodLabel: input.info.neighbourhoodLabel,
  }
  const sections: ReportSection[] = []
  if (parts.includes('annex')) {
    const blocks: ReportBlock[] = [
      ...opening(context, annex),
      ...(dossiers === null
        ? [paragraph('no-dossiers', words(annex.messages.noDossiers))]
        : [...fieldBlocks(annex, dossiers), ...overdueBlocks(annex, dossiers), ...chartBlocks(annex, dossiers)]),
      ...(preparedness === null
        ? [paragraph('no-preparedness', words(annex.messages.noPreparedness))]
        : [...equipmentBlocks(annex, preparedness), ...peopleBlocks(annex, preparedness)]),
    ]
    sections.push({ id: 'annex', startsSheet: true, blocks })
  }
  if (parts.includes('dossierList')) {
    const blocks =
      dossiers?.all == null ? [paragraph('no-list', words(annex.messages.noDossiers))] : listBlocks(annex, dossiers)
    sections.push({ id: 'list', startsSheet: true, blocks })
  }
  return sections
}

function opening({ input, language }: ReportContext, { messages }: AnnexContext): ReportBlock[] {
  const { dossiers, preparedness } = input
  const illustrative = [dossiers, preparedness].some((part) => part?.provenance === 'illustrative')
  const count = (value: number) => formatNumber(value, language)
  const totals =
    dossiers?.provenance === 'illustrative' && totalOf(dossiers).total === input.reported?.row.receivedTotal
      ? fillSentence(messages.introTotals, {
          received: count(totalOf(dossiers).total),
          overdue: count(dossiers.overdue.length),
        })
      : ''
  return [
    {
      kind: 'title',
      key: 'annex-title',
      illustrative,
      title: messages.title,
      lines: illustrative ? messages.lines.illustrative : messages.lines.given,
    },
    ...(illustrative ? [paragraph('annex-intro', fillSentence(messages.intro, { totals }), true)] : []),
  ]
}
