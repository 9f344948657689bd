import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ReportColumn, ReportRow, TableBlock } from '~/domain/report/report'
import { docxRuns, type FootnoteMarks, tagRun } from './docx-runs'
import { columnWidths, TEXT_WIDTH } from './docx-sizes'
import { styleIds } from './docx-styles'

/** As on the sheets: many columns are set smaller. */
const SMALL_FROM_COLUMNS = 7

/** A table of so few rows stays on one page. */
const WHOLE_UP_TO = 15

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const
const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' })

/** Caption, table and note: fixed widths, a head that each page repeats, rows that are never parted. */
export function docxTable(block: TableBlock, marks: FootnoteMarks, mark: string): (Paragraph | Table)[] {
  const shape: Shape = {
    columns: block.columns,
    widths: columnWidths(block.columns.map(({ widthPercent }) => widthPercent)),
    small: block.columns.length >= SMALL_FROM_COLUMNS,
  }
  const thin = line(4)
  const whole = block.rows.length <= WHOLE_UP_TO
  return [
    docxCaption(block, mark),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: shape.widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 20, bottom: 20, left: 70, right: 70, marginUnitType: WidthType.DXA },
      borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
      rows: [
        headRow(shape),
        ...block.rows.map((row, index) => bodyRow(row, shape, marks, whole && index < block.rows.length - 1)),
      ],
    }),
    new Paragraph({ style: styleIds.note, text: block.note ?? '' }),
  ]
}

/** "Bảng 1. …" above a table or a drawing, on the same page as what it names. */
export function docxCaption(
  { label, caption, illustrative }: Pick<TableBlock, 'label' | 'caption' | 'illustrative'>,
  mark: string,
): Paragraph {
  const children: ParagraphChild[] = [new TextRun({ text: label, bold: true }), new TextRun({ text: ` ${caption} ` })]
  return new Paragraph({ style: 'Caption', children: illustrative ? [...children, tagRun(mark)] : children })
}

interface Shape {
  readonly columns: readonly ReportColumn[]
  readonly widths: number[]
  readonly small: boolean
}

const headRow = ({ columns, widths, small }: Shape): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          // narrow columns keep their short heads in one piece
          margins: { left: 20, right: 20, marginUnitType: WidthType.DXA },
          children: [new Paragraph({ style: small ? styleIds.headSmall : styleIds.head, text: title })],
        }),
    ),
  })

function bodyRow({ cells, emphasis }: ReportRow, shape: Shape, marks: FootnoteMarks, keepNext: boolean): TableRow {
  const { columns, widths, small } = shape
  const thick = line(14)
  return new TableRow({
    cantSplit: true,
    keepNext,
    children: columns.map(({ align }, index) => {
      // What is said of a sum is not the sum.
      const bold = emphasis === 'sum' && index < columns.length - 1
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        ...(emphasis === 'doubt' ? { borders: { top: thick, bottom: thick } } : {}),
        children: [
          new Paragraph({
            style: small ? styleIds.cellSmall : styleIds.cell,
            ...(align === 'left' ? {} : { alignment: alignments[align] }),
            children: docxRuns(cells[index]?.runs ?? [], marks, bold),
          }),
        ],
      })
    }),
  })
}
