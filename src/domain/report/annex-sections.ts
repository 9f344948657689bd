import { formatNumber } from '../shared/format'
import { fillSentence, words } from '../shared/sentence'
import { type AnnexContext, annexLetter } from './annex-context'
import { chartBlocks, fieldBlocks, listBlocks, overdueBlocks, totalOf } from './annex-dossiers'
import { annexMessages } from './annex-messages'
import { equipmentBlocks, peopleBlocks } from './annex-preparedness'
import { freeTextBlocks } from './free-text'
import type { ReportBlock } from './report'
import { isOn, isTextSection, type SectionId } from './report-choices'
import { paragraph, type ReportContext } from './report-context'
import { visitBlocks } from './visit-annex'
import { journalBlocks, noteBlocks, questionAnnex, recommendationBlocks } from './work-annexes'

/**
 * Makes the annexes one after the other, lettered as they come; the first has the title of all. What is illustrative
 * says so in its head, at each table and drawing, and on every sheet it reaches.
 */
export function annexMaker(context: ReportContext): (id: SectionId) => ReportBlock[] {
  let [letters, isTitled, isIntroduced] = [0, false, false]
  return (id) => {
    const annex: AnnexContext = {
      language: context.language,
      messages: annexMessages[context.language],
      firstLetter: letters,
      figureLabel: { table: context.messages.table, figure: context.messages.figure },
      neighbourhoodLabel: context.input.info.neighbourhoodLabel,
    }
    const blocks = annexBlocks(context, annex, id)
    if (blocks.length === 0) return []
    letters += blocks.filter((block) => block.kind === 'heading').length
    const isData = id === 'dossierFigures' || id === 'preparednessFigures'
    const title = isTitled ? [] : [titleBlock(context, annex, isData)]
    const intro = isData && !isIntroduced ? introBlocks(context, annex) : []
    isTitled = true
    isIntroduced ||= isData
    return [...title, ...intro, ...blocks]
  }
}

function annexBlocks(context: ReportContext, annex: AnnexContext, id: SectionId): ReportBlock[] {
  const { dossiers, preparedness, choices, visit } = context.input
  const noDossiers = (key: string) => [paragraph(key, words(annex.messages.noDossiers))]
  switch (id) {
    case 'dossierFigures':
      return dossiers === null
        ? noDossiers('no-dossiers')
        : [
            ...findingBlocks(context),
            ...fieldBlocks(annex, dossiers),
            ...overdueBlocks(annex, dossiers),
            ...chartBlocks(annex, dossiers),
          ]
    case 'preparednessFigures':
      return preparedness === null
        ? [paragraph('no-preparedness', words(annex.messages.noPreparedness))]
        : [...equipmentBlocks(annex, preparedness), ...peopleBlocks(annex, preparedness)]
    case 'dossierList':
      return dossiers?.all == null ? noDossiers('no-list') : listBlocks(annex, dossiers)
    case 'recommendations':
      return recommendationBlocks(context, annex)
    case 'questions':
      return questionAnnex(context, annex)
    case 'visitPlan':
      return visit === null ? [] : visitBlocks(annex, visit)
    case 'notes':
      return noteBlocks(context, annex)
    case 'journal':
      return journalBlocks(context, annex)
    default: {
      const text = isTextSection(id) ? choices.texts.find((each) => each.id === id) : undefined
      return text === undefined ? [] : freeTextBlocks(context, text, `${annexLetter(annex.firstLetter)}. `)
    }
  }
}

/** What rests on made-up figures stands with them, never in the letter. */
const findingBlocks = ({ input: { work } }: ReportContext): ReportBlock[] =>
  work.findings.filter(({ illustrative }) => illustrative).map(({ id, runs }) => paragraph(`finding-${id}`, runs, true))

const printsMadeUp = ({ input: { dossiers, preparedness, choices } }: ReportContext): boolean =>
  (isOn(choices, 'dossierFigures') && dossiers?.provenance === 'illustrative') ||
  (isOn(choices, 'preparednessFigures') && preparedness?.provenance === 'illustrative')

/** Says what the annexes are about where the first of them are figures. */
function titleBlock(context: ReportContext, { messages }: AnnexContext, isData: boolean): ReportBlock {
  const illustrative = isData && printsMadeUp(context)
  const lines = illustrative ? messages.lines.illustrative : messages.lines.given
  return {
    kind: 'title',
    key: 'annex-title',
    illustrative,
    title: messages.title,
    lines: isData ? lines : lines.slice(1),
  }
}

function introBlocks(context: ReportContext, { messages }: AnnexContext): ReportBlock[] {
  if (!printsMadeUp(context)) return []
  const { dossiers, reported } = context.input
  const count = (value: number) => formatNumber(value, context.language)
  const totals =
    dossiers?.provenance === 'illustrative' && totalOf(dossiers).total === reported?.row.receivedTotal
      ? fillSentence(messages.introTotals, {
          received: count(totalOf(dossiers).total),
          overdue: count(dossiers.overdue.length),
        })
      : ''
  return [paragraph('annex-intro', fillSentence(messages.intro, { totals }), true)]
}
