import { HeadingLevel, ImageRun, LineRuleType, Paragraph, type Table } from 'docx'
import { chartTable } from '~/domain/report/chart-table'
import type { ChartBlock, Report, ReportBlock, TitleBlock } from '~/domain/report/report'
import type { ReportInput } from '~/domain/report/report-input'
import { docxLetterhead, docxSignOff } from './docx-letter'
import { docxRuns, type FootnoteMarks } from './docx-runs'
import { TEXT_WIDTH_PX } from './docx-sizes'
import { styleIds } from './docx-styles'
import { docxCaption, docxTable } from './docx-table'
import { docxMessages } from './messages'

/** A drawing of the report as pixels, three to a pixel of the page. */
export interface ReportPicture {
  readonly png: Uint8Array
  /** On the page. Unit: CSS px. */
  readonly width: number
  readonly height: number
  /** The drawing in words. */
  readonly description: string
}

export interface DocxOptions {
  readonly report: Report
  /** What the report was built from: for the figures of a drawing that is not at hand. */
  readonly input: ReportInput
  /** By the key of the block. Without one, the figures stand in the drawing's place. */
  readonly pictures: ReadonlyMap<string, ReportPicture>
}

/** The same with the footnotes that were referred to so far. */
export interface DocxWriting extends DocxOptions {
  readonly marks: FootnoteMarks
}

/** One block of the report as Word knows it. `next`: what follows it, to be kept with where it must be. */
export function docxBlock(
  options: DocxWriting,
  block: ReportBlock,
  next: ReportBlock | undefined,
): (Paragraph | Table)[] {
  const { report, marks } = options
  switch (block.kind) {
    case 'letterhead':
      return docxLetterhead(block)
    case 'title':
      return titleBlock(block)
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: block.text,
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds.text,
          ...(next?.kind === 'signOff' ? { keepLines: true, keepNext: true } : {}),
          children: docxRuns(block.runs, marks),
        }),
      ]
    case 'table':
      return docxTable(block, marks, docxMessages[report.language].mark)
    case 'chart':
      return chartBlock(options, block)
    case 'signOff':
      return docxSignOff(block)
  }
}

const titleBlock = ({ key, title, lines }: TitleBlock): Paragraph[] => [
  key === 'title'
    ? new Paragraph({ heading: HeadingLevel.TITLE, text: title })
    : new Paragraph({ style: styleIds.annexTitle, text: title }),
  ...lines.map((text) => new Paragraph({ style: styleIds.signer, keepNext: true, text })),
  new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT } }),
]

function chartBlock({ report, input, pictures, marks }: DocxWriting, block: ChartBlock): (Paragraph | Table)[] {
  const { mark, noDrawing } = docxMessages[report.language]
  const picture = pictures.get(block.key)
  if (picture === undefined) {
    const table = chartTable(block, input)
    if (table !== null) return docxTable({ ...table, note: `${noDrawing} ${block.source}` }, marks, mark)
    return [docxCaption(block, mark), new Paragraph({ style: styleIds.note, text: block.source })]
  }
  const { png, width, height, description } = picture
  const scale = Math.min(1, TEXT_WIDTH_PX / width)
  return [
    docxCaption(block, mark),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: block.label, title: `${block.label} ${block.caption}`, description },
        }),
      ],
    }),
    new Paragraph({ style: styleIds.note, text: block.source }),
  ]
}
