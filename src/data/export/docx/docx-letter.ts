import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { LetterheadBlock, SignOffBlock } from '~/domain/report/report'
import { columnWidths, TEXT_WIDTH, twips } from './docx-sizes'
import { styleIds } from './docx-styles'

/** Two columns without lines, never parted by a page. */
function twoColumns(percents: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const [first = 0, second = 0] = columnWidths(percents)
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children })
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [first, second],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: [cell(first, left), cell(second, right)] })],
  })
}

/** A short rule in the middle of a column. Unit: mm. */
const shortRule = (column: number, length: number): Paragraph =>
  new Paragraph({
    indent: { left: twips((column - length) / 2), right: twips((column - length) / 2) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT },
  })

/** Letterhead in two columns with their short rules; number and date stay dots. */
export function docxLetterhead({ left, number, right, place, draft }: LetterheadBlock): Table[] {
  const line = (text: string, bold: boolean, size?: number) =>
    new Paragraph({
      style: styleIds.letterhead,
      children: [new TextRun({ text, bold, ...(size === undefined ? {} : { size }) })],
    })
  const [state, motto] = right
  const box = { style: BorderStyle.SINGLE, size: 8, space: 0, color: '000000' } as const
  return [
    twoColumns(
      [40, 60],
      [
        ...left.map((text, index) => line(text, index === left.length - 1)),
        shortRule(62, 22),
        line(number, false),
        new Paragraph({
          spacing: { before: 60 },
          alignment: AlignmentType.LEFT,
          children: [new TextRun({ text: ` ${draft} `, bold: true, size: 23, border: box })],
        }),
      ],
      [
        line(state, true),
        line(motto, true, 27),
        shortRule(95, 58),
        new Paragraph({ style: styleIds.place, text: place }),
      ],
    ),
  ]
}

/** Recipients at the left, office of the signer at the right, room to sign below. */
export function docxSignOff({ recipientsTitle, recipients, signer }: SignOffBlock): (Paragraph | Table)[] {
  return [
    new Paragraph({ keepNext: true, spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } }),
    twoColumns(
      [50, 50],
      [
        new Paragraph({
          style: styleIds.recipients,
          children: [new TextRun({ text: recipientsTitle, bold: true, italics: true, size: 24 })],
        }),
        ...recipients.map((text) => new Paragraph({ style: styleIds.recipients, text })),
      ],
      [
        ...signer.map((text) => new Paragraph({ style: styleIds.signer, text })),
        new Paragraph({ style: styleIds.signer, spacing: { before: twips(22) } }),
      ],
    ),
  ]
}
