import { formatDate } from '../shared/format'
import { fillSentence } from '../shared/sentence'
import { type ReportSentences, reportMessages } from './messages'
import type { ReportBlock } from './report'
import { heading, paragraph, type ReportContext } from './report-context'

/** Letterhead, title and grounds. Number, date and grounds are left as dots for the clerk. */
export function headBlocks(context: ReportContext): ReportBlock[] {
  const { input, language, messages, unitWord } = context
  const { info } = input
  const vietnamese = reportMessages.vi
  const [from, to] = [formatDate(info.period.from, language), formatDate(info.period.to, language)]
  const year = (info.supervisedOn ?? info.asOf).slice(0, 4)
  return [
    {
      kind: 'letterhead',
      key: 'letterhead',
      illustrative: false,
      left: [...vietnamese.front[input.choices.template], info.unit.toLocaleUpperCase('vi')],
      number: vietnamese.number,
      right: [vietnamese.state, vietnamese.motto],
      place: vietnamese.place(info.unitShort, year),
      draft: messages.draft,
    },
    {
      kind: 'title',
      key: 'title',
      illustrative: false,
      title: messages.title,
      lines: messages.titleLines(centreTitle(context.messages, info.centre), from, to),
    },
    paragraph('basis', fillSentence(messages.basis, { unitWord })),
  ]
}

/** Section I: where and when the delegation met the centre, and which days the figures cover. */
export function scopeBlocks(
  { input: { info }, language, messages, unitWord }: ReportContext,
  numeral: string,
): ReportBlock[] {
  const [from, to] = [formatDate(info.period.from, language), formatDate(info.period.to, language)]
  return [
    heading('scope', 1, numeral + messages.scopeHead),
    paragraph('scope-text', [
      ...(info.supervisedOn === null
        ? []
        : fillSentence(messages.scopeMeeting, { day: formatDate(info.supervisedOn, language), unitWord })),
      ...fillSentence(messages.scopePeriod, { from, to }),
    ]),
  ]
}

/** The centre's own name, or the usual one where the package gives it: the ward stands in the letterhead already. */
const centreTitle = ({ centreTitle: usual }: ReportSentences, centre: string): string =>
  centre.startsWith(reportMessages.vi.centreTitle) ? usual : centre

/** Recipients on the left, office of the signer on the right; the signature stays blank. */
export const signOffBlock = ({ messages, unitWord, input: { info } }: ReportContext): ReportBlock => ({
  kind: 'signOff',
  key: 'sign-off',
  illustrative: false,
  recipientsTitle: messages.recipientsTitle,
  recipients: messages.recipients(unitWord, info.city.split(' ')[0] === 'tỉnh' ? 'province' : 'city'),
  signer: reportMessages.vi.signer,
})
