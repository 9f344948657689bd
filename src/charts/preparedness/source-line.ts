import type { Provenance } from '~/domain/shared/provenance'
import type { Language } from '~/ui/i18n/messages'
import { preparednessMessages } from './messages'

/** Where figures on preparedness come from, as every model here needs it. */
export interface FigureSource {
  readonly provenance: Provenance
  /** Title of the source, or of the file where the package names none. */
  readonly title: string
}

/** What the rule above a figure says. */
export const kindOf = ({ provenance }: FigureSource): 'reported' | 'illustrative' =>
  provenance === 'illustrative' ? 'illustrative' : 'reported'

/** The line under a figure; illustrative figures name no document as if it had printed them. */
export function sourceLine({ provenance, title }: FigureSource, language: Language, ...notes: string[]): string {
  const { sources } = preparednessMessages[language]
  const first = provenance === 'illustrative' ? sources.illustrative : sources.from(title)
  return [first, ...notes].join('; ')
}
