import { formatDate } from '../shared/format'
import { annexMaker } from './annex-sections'
import { askBlocks } from './ask-blocks'
import { footnotesOf } from './footnotes'
import { freeTextBlocks } from './free-text'
import { headBlocks, scopeBlocks, signOffBlock } from './head-blocks'
import { notesInOrder, withNoteMarks } from './note-marks'
import { romanNumeral } from './numerals'
import type { Report, ReportBlock, ReportSection } from './report'
import { isOn, isTextSection, type SectionId } from './report-choices'
import { type ReportContext, reportContext } from './report-context'
import type { ReportInput } from './report-input'
import { evidenceBlocks, resultBlocks } from './result-blocks'

/**
 * The supervision report of a round, in the outline in use (domain notes §7): what is stated, what does not add up and
 * the question to the centre, recommendations, and the annexes that were asked for. Number, date, grounds and signature
 * are left to the clerk. Sections are numbered in the order in which they print, so that any of them may be left out.
 */
export function buildReport(input: ReportInput): Report {
  const context = reportContext(input)
  const sections = withNotes(context)
  const { messages, language } = context
  const { info, roundHash } = input
  const said = messages.footer.figures(info.title, formatDate(info.asOf, language))
  return {
    language,
    title: messages.fileTitle(info.unit),
    footer: roundHash === null ? said : messages.footer.hash(roundHash),
    sections,
    footnotes: footnotesOf(context, sections),
  }
}

/** Notes are numbered once it is known which figures print where: their section is then written anew. */
function withNotes(context: ReportContext): ReportSection[] {
  const { input, language } = context
  const sections = sectionsOf(context)
  if (input.work.notes.length === 0 || !sections.some(({ id }) => id === 'notes')) return sections
  const notes = notesInOrder(input.work.notes, sections)
  const numbered = sectionsOf({ ...context, input: { ...input, work: { ...input.work, notes } } })
  return withNoteMarks(numbered, notes, language)
}

function sectionsOf(context: ReportContext): ReportSection[] {
  const { choices } = context.input
  const annex = annexMaker(context)
  let [numeral, isBelowSignature] = [0, false]
  const sections: ReportSection[] = []
  for (const { id, on, newPage } of choices.sections) {
    if (id === 'signOff') isBelowSignature = true
    if (!on) continue
    const blocks = isBelowSignature ? annex(id) : bodyBlocks(context, id, romanNumeral(numeral + 1))
    if (!isBelowSignature && blocks.some(({ kind }) => kind === 'heading')) numeral += 1
    const all = id === 'signOff' ? [signOffBlock(context)] : blocks
    if (all.length > 0) sections.push({ id, startsSheet: newPage, blocks: all })
  }
  return sections
}

function bodyBlocks(context: ReportContext, id: SectionId, numeral: string): ReportBlock[] {
  const { choices } = context.input
  switch (id) {
    case 'head':
      return headBlocks(context)
    case 'scope':
      return scopeBlocks(context, numeral)
    case 'results':
      return resultBlocks(context, isOn(choices, 'evidence'), numeral)
    case 'evidence':
      // The text of section II has them where it needs them.
      return isOn(choices, 'results') ? [] : evidenceBlocks(context)
    case 'asks':
      return askBlocks(context, numeral)
    default: {
      const text = isTextSection(id) ? choices.texts.find((each) => each.id === id) : undefined
      return text === undefined ? [] : freeTextBlocks(context, text, numeral)
    }
  }
}
