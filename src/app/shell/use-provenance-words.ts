import { useLocation } from 'wouter'
import type { RoundPackage, RoundResource } from '~/data/round/loaded'
import { isImportedSource } from '~/domain/round/imported-source'
import { formatDate, formatNumber } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Source } from '~/domain/shared/provenance'
import { useLanguage } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { roomAt } from '../rooms'
import { shellMessages } from './messages'
import { useRoundPackage } from './use-round-state'

export interface ProvenanceWords {
  readonly text: string
  /** False while the package is being read. */
  readonly known: boolean
  readonly someIllustrative: boolean
  readonly allIllustrative: boolean
}

/** Where the figures of the current room come from, by what the package says of the files it shows. */
export function useProvenanceWords(): ProvenanceWords {
  const language = useLanguage()
  const round = useRoundPackage()
  const [path] = useLocation()
  if (round === null) return { text: '', known: false, someIllustrative: false, allIllustrative: false }
  const wanted: readonly string[] = roomAt(path)?.shows ?? []
  const shown = round.resources.filter(({ name }) => wanted.includes(name))
  const illustrative = shown.filter(({ provenance }) => provenance === 'illustrative').length
  const allIllustrative = illustrative > 0 && illustrative === shown.length
  return {
    known: true,
    text: allIllustrative ? shellMessages[language].allIllustrative : sourceText(round, shown, language),
    someIllustrative: illustrative > 0,
    allIllustrative,
  }
}

function sourceText(round: RoundPackage, shown: readonly RoundResource[], language: Language): string {
  const ids = new Set((shown.length === 0 ? round.resources : shown).map(({ sourceId }) => sourceId))
  const [first, ...others] = round.info.sources.filter((source) => ids.has(source.id) && isImportedSource(source))
  return first === undefined ? publishedText(round, language) : importedText(first, others.length, language)
}

/** What a person imported is named by its file. */
function importedText({ title, date }: Source, others: number, language: Language): string {
  const messages = shellMessages[language]
  const day = date === null ? null : parseIsoDate(date)
  const file = day === null ? title : messages.importedOn(title, formatDate(day, language))
  return others === 0 ? messages.imported(file) : messages.importedMany(file, formatNumber(others, language))
}

function publishedText(round: RoundPackage, language: Language): string {
  const messages = shellMessages[language]
  const reported = round.resources.find(({ name }) => name === 'reported')
  const source = round.info.sources.find(({ id }) => id === reported?.sourceId)
  if (!source) return round.info.title
  const date = source.date === null ? null : parseIsoDate(source.date)
  if (date === null) return messages.publishedUndated(source.title)
  // the day is said once, although a title often carries it too
  return messages.published(formatDate(date, language), source.title.split(', ', 1)[0] ?? source.title)
}
