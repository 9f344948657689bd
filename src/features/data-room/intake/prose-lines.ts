import type { TablePreview } from '~/data/import/import-session'
import { type ProseFigure, proseFigures } from '~/data/package/prose-figures'
import { proseMessages } from '~/domain/prose/messages'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import { numberInWords } from '~/domain/shared/number-words'
import type { Language } from '~/ui/i18n/messages'
import type { TableDecisions } from './desk-file'
import { intakeMessages } from './messages'

export interface ProseLine {
  readonly key: string
  readonly name: string
  readonly value: string
  /** Null where there is no number to read aloud. */
  readonly words: string | null
  readonly isDoubtful: boolean
  readonly isTaken: boolean
}

/** Keys of the figures that are imported. */
export function takenFigures({ prose }: Pick<TablePreview, 'prose'>, { figures }: TableDecisions): readonly string[] {
  if (prose === null) return []
  return figures ?? proseFigures(prose).flatMap(({ key, confidence }) => (confidence === 'sure' ? [key] : []))
}

export function proseLines(table: TablePreview, decisions: TableDecisions, language: Language): readonly ProseLine[] {
  if (table.prose === null) return []
  const taken = new Set(takenFigures(table, decisions))
  const { rows } = table.prose
  return proseFigures(table.prose).map((figure) => ({
    key: figure.key,
    ...wordsOf(figure, rows.length > 1 ? rows[rowOf(figure) ?? -1]?.scope : undefined, language),
    isDoubtful: figure.confidence === 'ask',
    isTaken: taken.has(figure.key),
  }))
}

const rowOf = (figure: ProseFigure): number | null =>
  figure.kind === 'count' || figure.kind === 'rate' ? figure.row : null

function wordsOf(figure: ProseFigure, scope: string | undefined, language: Language) {
  const text = intakeMessages[language].prose
  const n = (value: number) => formatNumber(value, language)
  const inWords = (value: number | null) => (value === null ? null : numberInWords(value, language))
  const of = (name: string) => (scope === undefined || scope === '' ? name : `${name}, ${scope}`)
  switch (figure.kind) {
    case 'count':
      return {
        name: of(proseMessages[language].figures[figure.figure]),
        value: n(figure.value),
        words: inWords(figure.value),
      }
    case 'rate':
      return {
        name: of(figure.label),
        value: formatPercent(figure.percent, language),
        words: inWords(figure.percent),
      }
    case 'item': {
      const { name, quantity, quantityText, unit, kind } = figure.found
      const value =
        quantity === null ? (quantityText ?? formatNumber(null, language)) : `${n(quantity)} ${unit ?? ''}`.trim()
      return { name: `${name} (${kind === 'available' ? text.available : text.need})`, value, words: inWords(quantity) }
    }
    case 'force': {
      const { name, people, teams } = figure.found
      const parts = [
        ...(teams === null ? [] : [text.teams(n(teams))]),
        ...(people === null ? [] : [text.people(n(people))]),
      ]
      return { name, value: parts.join(', ') || formatNumber(null, language), words: inWords(people ?? teams) }
    }
    case 'training': {
      const { name, sessions, people } = figure.found
      const parts = [
        ...(sessions === null ? [] : [text.sessions(n(sessions))]),
        ...(people === null ? [] : [text.people(n(people))]),
      ]
      return { name, value: parts.join(', ') || formatNumber(null, language), words: inWords(people ?? sessions) }
    }
  }
}
