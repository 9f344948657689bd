import { formatDate, formatNumber, MISSING } from '../shared/format'
import { words } from '../shared/sentence'
import { visitParties } from '../visit/build-visit-plan'
import type { VisitParty, VisitPlan, VisitSample, VisitStratum } from '../visit/visit-plan'
import { type AnnexContext, annexHeading, annexLabel } from './annex-context'
import { BLANK, plainTable } from './plain-table'
import type { ReportBlock, TableBlock } from './report'
import { paragraph } from './report-context'
import { visitReportMessages } from './visit-messages'

/** What the delegation takes along: what to ask whom, with room for the answer, and the dossiers drawn with their seed. */
export function visitBlocks(annex: AnnexContext, { points, sample, illustrative }: VisitPlan): ReportBlock[] {
  const { head, sample: messages } = visitReportMessages[annex.language]
  let tables = 0
  const label = () => {
    tables += 1
    return annex.figureLabel.table(annexLabel(annex, 0, tables))
  }
  return [
    annexHeading(annex, 0, 'annex-visit', head, false),
    ...visitParties.flatMap((party) => {
      const asked = points.filter((point) => point.party === party)
      return asked.length === 0
        ? []
        : [
            pointsTable(
              annex,
              label(),
              party,
              asked.map(({ text }) => text),
            ),
          ]
    }),
    ...(sample === null
      ? [paragraph('visit-not-drawn', words(messages.notDrawn))]
      : sample.strata.map((stratum) =>
          stratum.rows.length === 0
            ? paragraph(
                `visit-${stratum.key}`,
                words(messages.none(messages.strata[stratum.key], String(sample.seed))),
                illustrative,
              )
            : sampleTable(annex, label(), sample, stratum, illustrative),
        )),
  ]
}

function pointsTable(
  { language, neighbourhoodLabel }: AnnexContext,
  label: string,
  party: VisitParty,
  texts: readonly string[],
): TableBlock {
  const { captions, columns, note } = visitReportMessages[language].points
  return plainTable({
    key: `visit-${party}`,
    label,
    caption: captions[party](neighbourhoodLabel),
    titles: columns,
    shapes: [
      [6, 'center'],
      [54, 'left'],
      [40, 'left'],
    ],
    rows: texts.map((text, index) => ({
      key: `visit-${party}-${index + 1}`,
      cells: [formatNumber(index + 1, language), text, BLANK],
    })),
    note,
    illustrative: false,
  })
}

function sampleTable(
  { language }: AnnexContext,
  label: string,
  { seed }: VisitSample,
  { key, of, rows }: VisitStratum,
  illustrative: boolean,
): TableBlock {
  const { strata, caption, columns, note } = visitReportMessages[language].sample
  return plainTable({
    key: `visit-${key}`,
    label,
    caption: caption(strata[key], formatNumber(rows.length, language), formatNumber(of, language), String(seed)),
    titles: columns,
    shapes: [
      [26, 'left', 'noWrap'],
      [17, 'left'],
      [12, 'center', 'noWrap'],
      [12, 'center', 'noWrap'],
      [12, 'center', 'noWrap'],
      [21, 'left'],
    ],
    rows: rows.map((row) => ({
      key: row.code,
      cells: [
        row.code,
        row.field ?? MISSING,
        formatDate(row.receivedAt, language),
        formatDate(row.dueAt, language),
        formatDate(row.finishedAt, language),
        BLANK,
      ],
    })),
    note,
    illustrative,
  })
}
