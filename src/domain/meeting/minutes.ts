import { reportMessages } from '../report/messages'
import type { Report, ReportBlock, ReportCell, ReportRow, TableBlock } from '../report/report'
import { heading, paragraph } from '../report/report-context'
import { formatDate } from '../shared/format'
import { dateOf } from '../shared/iso-date'
import type { Run } from '../shared/run'
import { words } from '../shared/sentence'
import type { MeetingInput } from './meeting-input'
import type { Conclusion } from './meeting-work'
import { type MinutesSentences, minutesMessages } from './minutes-messages'
import type { Slide } from './slide'

type MinutesInput = Pick<MeetingInput, 'language' | 'info' | 'findings' | 'work'>

/** Slides that open, gather and close: not findings of their own. */
const frame = ['cover', 'closing']

/**
 * The minutes of the session (biên bản), in the blocks of a report, so that the same writer makes Word of them: what was
 * shown with its source, what was concluded by whom and when, and the recommendations agreed. Hours, place, those present
 * and the signature are left as dots. `deck` are the slides that were shown.
 */
export function buildMinutes({ language, info, findings, work }: MinutesInput, deck: readonly Slide[]): Report {
  const text = minutesMessages[language]
  const [from, to] = [formatDate(info.period.from, language), formatDate(info.period.to, language)]
  const days = [...new Set(work.conclusions.map(({ at }) => formatDate(dateOf(at), language)))]
  const year = (work.conclusions[0]?.at ?? info.supervisedOn ?? info.asOf).slice(0, 4)
  const blocks: ReportBlock[] = [
    {
      kind: 'letterhead',
      key: 'letterhead',
      illustrative: false,
      left: [...reportMessages.vi.front.nd30, info.unit.toLocaleUpperCase('vi')],
      number: reportMessages.vi.number,
      right: [reportMessages.vi.state, reportMessages.vi.motto],
      place: text.place(info.unitShort, year),
      draft: text.draft,
    },
    {
      kind: 'title',
      key: 'title',
      illustrative: false,
      title: text.title,
      lines: text.lines(info.centre, from, to),
    },
    heading('about', 1, text.aboutHead),
    paragraph('time', words(days.length === 0 ? text.time(text.noDay) : `${text.time(days.join(', '))}.`)),
    paragraph('where', words(text.where)),
    paragraph('delegation', words(text.delegation)),
    paragraph('centre', words(text.centre(info.centre))),
    heading('findings', 1, text.findingsHead),
    ...findingBlocks(text, work.conclusions, deck, (slide) => sentenceOf(slide, findings)),
    heading('asks', 1, text.asksHead),
    ...askBlocks(
      text,
      work.conclusions.filter(({ toLedger }) => toLedger),
    ),
    paragraph('end', words(text.end)),
    paragraph('secretary', words(text.secretary)),
    {
      kind: 'signOff',
      key: 'sign-off',
      illustrative: false,
      recipientsTitle: text.recipientsTitle,
      recipients: text.recipients,
      signer: text.signer,
    },
  ]
  return {
    language,
    title: text.name(info.unit),
    footer: text.name(info.unit),
    sections: [{ id: 'minutes', startsSheet: true, blocks }],
    footnotes: [],
  }
}

/** The finding's own sentence with its figures; the title where the slide has no finding, or several. */
function sentenceOf(slide: Slide, findings: MeetingInput['findings']): readonly Run[] {
  const shown = findings.filter(({ id }) => slide.findingIds.includes(id))
  const [first] = shown
  return first !== undefined && shown.length === 1 ? first.runs : words(`${slide.title}.`)
}

function findingBlocks(
  text: MinutesSentences,
  conclusions: readonly Conclusion[],
  deck: readonly Slide[],
  runsOf: (slide: Slide) => readonly Run[],
): ReportBlock[] {
  const about = ({ id }: Slide) => conclusions.filter(({ slideId }) => slideId === id)
  const concluded = deck.filter((slide) => about(slide).length > 0)
  const others = deck.filter(
    (slide) => about(slide).length === 0 && !frame.includes(slide.id) && slide.continued !== true,
  )
  const titleOf = (slide: Slide) => (slide.illustrative ? text.illustrativeTitle(slide.title) : slide.title)
  const known = new Set(deck.map(({ id }) => id))
  // concluded on a page that is not shown any more: still said
  const loose = conclusions.filter(({ slideId }) => !known.has(slideId))
  const conclusion = ({ id, at, speakerRole, text: said }: Conclusion) =>
    paragraph(`conclusion-${id}`, [
      { kind: 'text', text: text.conclusion(at.slice(11, 13), at.slice(14, 16), speakerRole), bold: true },
      { kind: 'text', text: said },
    ])
  return [
    ...(conclusions.length === 0 ? [paragraph('none', words(text.noneYet))] : []),
    ...concluded.flatMap((slide, index) => [
      // said in words and not by the mark of a page: a page holds real conclusions beside made-up figures
      heading(`finding-${slide.id}`, 2, `${index + 1}. ${titleOf(slide)}`),
      ...(frame.includes(slide.id)
        ? []
        : [
            paragraph(`figure-${slide.id}`, [
              { kind: 'text', text: text.figure },
              ...runsOf(slide).filter(({ kind }) => kind !== 'footnote'),
              { kind: 'text', text: ` ${text.source(slide.source, slide.period)}` },
              ...(slide.illustrative ? words(text.illustrative) : []),
            ]),
          ]),
      ...about(slide).map(conclusion),
    ]),
    ...loose.map(conclusion),
    ...(others.length === 0
      ? []
      : [
          heading('others', 2, text.othersHead(String(concluded.length + 1))),
          ...others.map((slide) => paragraph(`other-${slide.id}`, words(`– ${titleOf(slide)}.`))),
        ]),
  ]
}

/** The recommendations agreed, with room for the day of reply. */
function askBlocks(text: MinutesSentences, agreed: readonly Conclusion[]): ReportBlock[] {
  if (agreed.length === 0) return [paragraph('no-asks', words(text.noAsks))]
  const cell = (said: string): ReportCell => ({ runs: words(said) })
  const rows = agreed.map(
    ({ id, text: said, speakerRole }, index): ReportRow => ({
      key: id,
      emphasis: 'none',
      cells: [cell(String(index + 1)), cell(said), cell(speakerRole), cell(text.dots)],
    }),
  )
  const table: TableBlock = {
    kind: 'table',
    key: 'agreed',
    illustrative: false,
    label: text.table.label,
    caption: text.table.caption,
    columns: [
      { key: 'number', title: text.table.number, align: 'center', widthPercent: 8, noWrap: true },
      { key: 'text', title: text.table.text, align: 'left', widthPercent: 50, noWrap: false },
      { key: 'role', title: text.table.role, align: 'left', widthPercent: 24, noWrap: false },
      { key: 'due', title: text.table.due, align: 'center', widthPercent: 18, noWrap: false },
    ],
    rows,
    note: null,
  }
  return [table]
}
