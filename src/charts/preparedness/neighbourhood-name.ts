import type { Neighbourhood } from '~/domain/preparedness/preparedness'
import type { Language } from '~/ui/i18n/messages'

/** "Khối phố 5" under the heading "khối phố" needs only "5". Names that do not start with the label stay whole. */
export function shortName({ name }: Neighbourhood, label: string): string {
  const starts = name.toLocaleLowerCase('vi').startsWith(`${label.toLocaleLowerCase('vi')} `)
  return starts ? name.slice(label.length).trim() : name
}

/** The name as it stands inside a sentence: "khối phố 5". */
export function nameInSentence({ name }: Neighbourhood, label: string): string {
  const starts = name.toLocaleLowerCase('vi').startsWith(`${label.toLocaleLowerCase('vi')} `)
  return starts ? `${label}${name.slice(label.length)}` : name
}

/** The round's word for a unit below the ward; English keeps one word for all of them. */
export const unitLabel = (label: string, language: Language): string => (language === 'vi' ? label : 'neighbourhoods')
