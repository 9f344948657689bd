import type { FigureRef, Run } from './run'

/** A figure of a sentence: what is printed, and what it stands for. */
export interface Field {
  readonly text: string
  readonly figure: FigureRef
}

/** What a mark of a template stands for: a figure, plain words, or words that hold figures themselves. */
export type SentenceFields = Readonly<Record<string, Field | string | readonly Run[]>>

const MARK = /\{(\^?)([^}]+)\}|\*\*([^*]+)\*\*/g

/**
 * A sentence of the catalogue with its figures in place: `{name}` a figure or words, `{^id}` the mark of a footnote,
 * `**…**` bold.
 * @throws RangeError if the template names a figure that is not given.
 * @example fillSentence('đã giải quyết {resolved} hồ sơ{^onTime}.', { resolved })
 */
export function fillSentence(template: string, fields: SentenceFields = {}): Run[] {
  const runs: Run[] = []
  const say = (text: string, bold = false) => {
    if (text !== '') runs.push(bold ? { kind: 'text', text, bold } : { kind: 'text', text })
  }
  let at = 0
  for (const match of template.matchAll(MARK)) {
    say(template.slice(at, match.index))
    at = match.index + match[0].length
    const [, hat, name = '', strong] = match
    if (strong !== undefined) {
      runs.push(...fillSentence(strong, fields).map((run) => asBold(run)))
    } else if (hat === '^') {
      runs.push({ kind: 'footnote', id: name })
    } else {
      const field = fields[name]
      if (field === undefined) throw new RangeError(`no figure "${name}" for: ${template}`)
      if (typeof field === 'string') say(field)
      else if ('figure' in field) runs.push({ kind: 'figure', ...field })
      else runs.push(...field)
    }
  }
  say(template.slice(at))
  return runs
}

const asBold = (run: Run): Run => (run.kind === 'footnote' ? run : { ...run, bold: true })

/** The words of a sentence without its marks: for checks, files and readers aloud. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'footnote' || (run.kind === 'text' && run.raised) ? '' : run.text)).join('')

/** A plain run of words. */
export const words = (text: string): Run[] => (text === '' ? [] : [{ kind: 'text', text }])
