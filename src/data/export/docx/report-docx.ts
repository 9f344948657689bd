import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx'
import type { Report, ReportBlock, ReportSection } from '~/domain/report/report'
import { type DocxOptions, type DocxWriting, docxBlock } from './docx-blocks'
import { docxRuns, footnoteMarks } from './docx-runs'
import { page, TEXT_WIDTH } from './docx-sizes'
import { documentStyles, styleIds } from './docx-styles'
import { docxMessages } from './messages'

/** The report as a Word file: real headings, tables, captions and footnotes, all of them editable. */
export async function writeReportDocx(options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { report } = options
  const writing = { ...options, marks: footnoteMarks(report.footnotes) }
  const document = new Document({
    title: report.title,
    creator: 'Giám Sát',
    lastModifiedBy: 'Giám Sát',
    description: report.footer,
    styles: documentStyles,
    compatibility: { version: 15 },
    footnotes: Object.fromEntries(
      report.footnotes.map(({ number, runs }) => [
        String(number),
        { children: [new Paragraph({ style: 'FootnoteText', children: docxRuns(runs, () => null) })] },
      ]),
    ),
    sections: partsOf(report.sections).map((part, index) => sectionOf(writing, part, index === 0)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Blocks between two page breaks, and whether the pages they fill are marked. */
interface Part {
  readonly blocks: readonly ReportBlock[]
  readonly illustrative: boolean
}

const isMarked = (blocks: readonly ReportBlock[]): boolean => blocks.some(({ illustrative }) => illustrative)

/** Pages are marked from their head, so what is made up never shares one with what is not. */
function partsOf(sections: readonly ReportSection[]): Part[] {
  const parts: ReportBlock[][] = []
  for (const { startsSheet, blocks } of sections) {
    const last = parts.at(-1)
    if (last === undefined || startsSheet || isMarked(last) !== isMarked(blocks)) parts.push([...blocks])
    else last.push(...blocks)
  }
  return parts.map((blocks) => ({ blocks, illustrative: isMarked(blocks) }))
}

function sectionOf(options: DocxWriting, { blocks, illustrative }: Part, isFirst: boolean): ISectionOptions {
  const { report } = options
  const marked = illustrative ? [markParagraph(report)] : []
  const footer = pageFooter(report)
  return {
    properties: { page, ...(isFirst ? { titlePage: true } : { type: SectionType.NEXT_PAGE }) },
    headers: {
      default: new Header({ children: [pageNumber(), ...marked] }),
      // The first page of the letter has no number.
      ...(isFirst ? { first: new Header({ children: illustrative ? marked : [new Paragraph({})] }) } : {}),
    },
    footers: { default: footer, ...(isFirst ? { first: footer } : {}) },
    children: blocks.flatMap((block, index) => docxBlock(options, block, blocks[index + 1])),
  }
}

const pageNumber = (): Paragraph =>
  new Paragraph({ style: styleIds.header, children: [new TextRun({ children: [PageNumber.CURRENT] })] })

const markParagraph = ({ language }: Report): Paragraph =>
  new Paragraph({
    style: styleIds.footer,
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: docxMessages[language].markLong, bold: true, size: 20 })],
  })

const pageFooter = ({ footer, language }: Report): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: footer }),
          new TextRun({
            children: ['\t', `${docxMessages[language].page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
