import { isTextSection, type ReportChoices, type SectionId } from '~/domain/report/report-choices'
import type { UrlCodec } from '~/ui/url/use-url-state'

const PARAMETER = 'phan'

/** What a name in the address stands for; texts of one's own go with the letter. */
const names: Readonly<Record<string, readonly SectionId[]>> = {
  'bao-cao': ['head', 'scope', 'results', 'asks', 'signOff'],
  'so-lieu': ['evidence'],
  'phu-luc': ['dossierFigures', 'preparednessFigures'],
  'ho-so': ['dossierList'],
  'kien-nghi': ['recommendations'],
  'cau-hoi': ['questions'],
  'ghi-chu': ['notes'],
  'nhat-ky': ['journal'],
}
const LETTER = 'bao-cao'

/** Names of the parts that a link asks for: `phan=bao-cao,phu-luc`; null where it leaves that to the round. */
export const askedPartsCodec: UrlCodec<string | null> = {
  read: (params) => params.get(PARAMETER),
  write: (asked, params) => (asked === null ? params.delete(PARAMETER) : params.set(PARAMETER, asked)),
}

/** The round's choices with the parts that a link asks for, and no others. Unknown names are left out. */
export function withAskedParts(choices: ReportChoices, asked: string | null): ReportChoices {
  if (asked === null) return choices
  const parts = asked.split(',')
  const on = new Set(parts.flatMap((part) => names[part] ?? []))
  return {
    ...choices,
    sections: choices.sections.map((section) => ({
      ...section,
      on: isTextSection(section.id) ? section.on && parts.includes(LETTER) : on.has(section.id),
    })),
  }
}
