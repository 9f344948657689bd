import type { Page } from '@playwright/test'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** One page as a reader of the PDF gets it. */
export interface PdfPage {
  /** Points: A4 is 595 × 842. */
  readonly width: number
  readonly height: number
  readonly text: string
  /** Without any white space: lines and columns break differently, words do not. */
  readonly packed: string
  /** What stands in the top margin of 20 mm. */
  readonly topMargin: readonly string[]
  /** Areas filled with a pattern, and areas filled at all. */
  readonly patternFills: number
  readonly fills: number
  /** Colours that are not a grey. */
  readonly colours: readonly string[]
}

const POINTS_PER_MM = 72 / 25.4

export const packed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

/** Prints the page as its own CSS says, and reads the result. */
export async function printPdf(page: Page): Promise<PdfPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { OPS } = await getResolvedPDFJS()
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    const words = items.flatMap((item) => ('str' in item ? [item] : []))
    const text = words.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')
    const { fnArray, argsArray } = await sheet.getOperatorList()
    const count = (op: number) => fnArray.filter((each) => each === op).length
    pages.push({
      width,
      height,
      text,
      packed: packed(text),
      topMargin: words
        .filter(({ str, transform }) => str.trim() !== '' && transform[5] > height - 20 * POINTS_PER_MM)
        .map(({ str }) => str),
      patternFills: count(OPS.setFillColorN),
      fills: count(OPS.fill) + count(OPS.eoFill) + count(OPS.fillStroke),
      colours: fnArray.flatMap((op, index) => {
        if (op !== OPS.setFillRGBColor && op !== OPS.setStrokeRGBColor) return []
        const colour = [...(argsArray[index] as Iterable<unknown>)].join(',')
        return isGrey(colour) ? [] : [colour]
      }),
    })
  }
  return pages
}

/** "#4a4a4a" or "74,74,74". */
function isGrey(colour: string): boolean {
  const parts = colour.startsWith('#') ? (colour.slice(1).match(/../g) ?? []) : colour.split(',')
  return new Set(parts).size === 1
}
