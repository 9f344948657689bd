import { words } from '../shared/sentence'
import type { ReportBlock, Run } from './report'
import type { FreeText } from './report-choices'
import { heading, paragraph, type ReportContext } from './report-context'
import { type NamedFigure, reportFigures } from './report-figures'

/** A figure's name between braces; any other brace is the writer's own. */
const MARK = /\{([a-z][a-z-]*\/[\w/-]+)\}/gi

/** How a figure is written into a text: it is looked up again each time the text is printed. */
export const figureMark = (id: string): string => `{${id}}`

/** A line of a text with its figures in place. One that the round does not have says so, in brackets. */
export function freeRuns(
  line: string,
  figures: ReadonlyMap<string, NamedFigure>,
  unknown: (id: string) => string,
): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of line.matchAll(MARK)) {
    const [mark, id = ''] = match
    const figure = figures.get(id)
    runs.push(...words(line.slice(at, match.index)))
    runs.push(
      figure === undefined ? { kind: 'text', text: unknown(id), bold: true } : { kind: 'figure', ...figure.field },
    )
    at = match.index + mark.length
  }
  return [...runs, ...words(line.slice(at))]
}

/** A section of the delegation's own words: a heading where it has a title, a paragraph a line. */
export function freeTextBlocks(context: ReportContext, { id, title, text }: FreeText, numeral: string): ReportBlock[] {
  const figures = new Map(reportFigures(context).map((figure) => [figure.id, figure]))
  const lines = text.split('\n').map((line) => line.trim())
  return [
    ...(title.trim() === '' ? [] : [heading(id, 1, numeral + title.trim())]),
    ...lines.flatMap((line, index) =>
      line === '' ? [] : [paragraph(`${id}-${index + 1}`, freeRuns(line, figures, context.messages.unknownFigure))],
    ),
  ]
}

/** Names of figures in a text that the round does not have. */
export function unknownFigures(context: ReportContext, text: string): string[] {
  const known = new Set(reportFigures(context).map(({ id }) => id))
  return [...text.matchAll(MARK)].flatMap(([, id = '']) => (known.has(id) ? [] : [id]))
}
