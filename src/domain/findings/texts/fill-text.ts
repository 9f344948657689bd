import type { Run } from '../../shared/run'
import { fillSentence, type SentenceFields, textOf } from '../../shared/sentence'

/** Longest title, so that it fits a slide on two lines (design.md §12). Unit: characters. */
const LONGEST_TITLE = 80

const BY_NUMBER = /\{(\w+):([^|{}]*)\|([^|{}]*)\}/g

/** "{count:is|are}" by the value of the figure: one, or any other number. */
function byNumber(template: string, fields: SentenceFields): string {
  return template.replace(BY_NUMBER, (_, name: string, one: string, many: string) => {
    const field = fields[name]
    const value = typeof field === 'object' && 'figure' in field ? field.figure.value : null
    return value === 1 ? one : many
  })
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** A sentence of a rule with its figures in place, beginning with a capital. @throws RangeError for an unknown mark. */
export function fillText(template: string, fields: SentenceFields): Run[] {
  const [first, ...rest] = fillSentence(byNumber(template, fields), fields)
  if (first === undefined) return []
  return first.kind === 'text' ? [{ ...first, text: capital(first.text) }, ...rest] : [first, ...rest]
}

/** The fullest of the titles that fits; of a last one that does not, the words that do. */
export function fitTitle(titles: readonly string[], fields: SentenceFields): string {
  const texts = titles.map((title) => textOf(fillText(title, fields)).trim())
  const fitting = texts.find((text) => text.length <= LONGEST_TITLE)
  if (fitting !== undefined) return fitting
  const last = (texts.at(-1) ?? '').slice(0, LONGEST_TITLE + 1)
  const space = last.lastIndexOf(' ')
  return (space > 0 ? last.slice(0, space) : last.slice(0, LONGEST_TITLE)).replace(/[\s,;:–]+$/, '')
}
