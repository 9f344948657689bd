import { formatDate, formatNumber, MISSING } from '../shared/format'
import { words } from '../shared/sentence'
import { type AnnexContext, annexHeading, annexLabel } from './annex-context'
import { centreAsks } from './ask-blocks'
import { isQuestioned, keptFinding, questionedRules } from './covered'
import { noteMark } from './note-marks'
import { BLANK, type PlainCell, plainTable } from './plain-table'
import type { ReportBlock, Run } from './report'
import { paragraph, type ReportContext } from './report-context'
import type { ReportFinding } from './supervision'
import { workMessages } from './work-messages'

/** Each recommendation with what became of it; nothing where none was recorded. */
export function recommendationBlocks({ input, language }: ReportContext, annex: AnnexContext): ReportBlock[] {
  const { recommendations } = input.work
  if (recommendations.length === 0) return []
  const messages = workMessages[language]
  return [
    annexHeading(annex, 0, 'annex-recommendations', messages.heads.recommendations, false),
    plainTable({
      key: 'recommendations',
      label: annex.figureLabel.table(annexLabel(annex, 0, 1)),
      caption: messages.recommendations.caption(formatNumber(recommendations.length, language)),
      titles: messages.recommendations.columns,
      shapes: [
        [10, 'left'],
        [14, 'left'],
        [30, 'left'],
        [11.5, 'center', 'noWrap'],
        [11.5, 'center', 'noWrap'],
        [11, 'left'],
        [12, 'left'],
      ],
      rows: recommendations.map(({ code, addressee, text, sentOn, replyDueOn, replyDocument, status }) => ({
        key: code,
        cells: [
          code,
          addressee,
          text,
          sentOn === null ? BLANK : formatDate(sentOn, language),
          replyDueOn === null ? BLANK : formatDate(replyDueOn, language),
          replyDocument ?? BLANK,
          messages.status[status],
        ],
      })),
      note: messages.recommendations.note,
      illustrative: false,
    }),
  ]
}

/**
 * Everything that is asked of the centre, with room for its answer, each thing once: in the delegation's own words, else
 * by the finding that it kept, else as the program would ask.
 */
export function questionAnnex(context: ReportContext, annex: AnnexContext): ReportBlock[] {
  const { input, language } = context
  const messages = workMessages[language]
  const asked: PlainCell[] = [
    ...centreAsks(
      context,
      (rule, subject) => isQuestioned(input, rule) || keptFinding(input, rule, subject) !== null,
    ).map((runs) => ({ runs: capitalised(runs) })),
    ...input.work.findings.flatMap((finding) => {
      const { kind, illustrative, runs, ask } = finding
      if (kind !== 'question' || illustrative || !isForCentre(input, finding)) return []
      return [{ runs: capitalised(ask === null ? runs : [...runs, ...words(' '), ...ask.runs]) }]
    }),
    ...input.questions.map(({ text }) => text),
  ]
  const head = annexHeading(annex, 0, 'annex-questions', messages.heads.questions, false)
  if (asked.length === 0) return [head, paragraph('no-questions', words(messages.questions.none))]
  return [
    head,
    plainTable({
      key: 'questions',
      label: annex.figureLabel.table(annexLabel(annex, 0, 1)),
      caption: messages.questions.caption(formatNumber(asked.length, language)),
      titles: messages.questions.columns,
      shapes: [
        [6, 'center'],
        [54, 'left'],
        [40, 'left'],
      ],
      rows: asked.map((cell, index) => ({
        key: `question-${index + 1}`,
        cells: [formatNumber(index + 1, language), cell, BLANK],
      })),
      note: messages.questions.note,
      illustrative: false,
    }),
  ]
}

/** What the centre is not asked by a kept finding: what others are to answer, and what was asked in other words. */
const isForCentre = (input: ReportContext['input'], { id, ask }: ReportFinding): boolean =>
  (ask === null || ask.addressee === 'centre') &&
  !questionedRules.some((rule) => id.split(':')[0] === rule && isQuestioned(input, rule))

/** The notes, numbered by the first appearance of their figures on this paper; nothing where there are none. */
export function noteBlocks({ input, language }: ReportContext, annex: AnnexContext): ReportBlock[] {
  const { notes } = input.work
  if (notes.length === 0) return []
  return [
    annexHeading(annex, 0, 'annex-notes', workMessages[language].heads.notes, false),
    ...notes.map(({ text }, index) =>
      paragraph(`note-${index + 1}`, words(`${noteMark(index + 1, language)} ${text}`)),
    ),
  ]
}

export function journalBlocks({ input, language }: ReportContext, annex: AnnexContext): ReportBlock[] {
  const { journal } = input.work
  const messages = workMessages[language]
  const head = annexHeading(annex, 0, 'annex-journal', messages.heads.journal, false)
  if (journal.length === 0) return [head, paragraph('no-journal', words(messages.journal.none))]
  return [
    head,
    plainTable({
      key: 'journal',
      label: annex.figureLabel.table(annexLabel(annex, 0, 1)),
      caption: messages.journal.caption(formatNumber(journal.length, language)),
      titles: messages.journal.columns,
      shapes: [
        [20, 'left', 'noWrap'],
        [22, 'left'],
        [58, 'left'],
      ],
      rows: journal.map(({ at, who, text }, index) => ({
        key: `journal-${index + 1}`,
        cells: [
          [formatDate(at, language), at.slice(11, 16)].filter((part) => part !== '').join(' '),
          who ?? MISSING,
          text,
        ],
      })),
      note: null,
      illustrative: false,
    }),
  ]
}

function capitalised(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs
  if (first === undefined || first.kind !== 'text') return [...runs]
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase('vi') + first.text.slice(1) }, ...rest]
}
