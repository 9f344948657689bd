/** NĐ 30/2020/NĐ-CP, or the Front's letterhead with its name in full. Measures are NĐ 30's in both: the Front's own were not found. */
export type ReportTemplate = 'nd30' | 'front'
export const reportTemplates: readonly ReportTemplate[] = ['nd30', 'front']

/** The parts of the report that the program writes, in their usual order; the signature ends the letter itself. */
const fixedSections = [
  'head',
  'scope',
  'results',
  'evidence',
  'asks',
  'signOff',
  'recommendations',
  'questions',
  'visitPlan',
  'dossierFigures',
  'preparednessFigures',
  'notes',
  'journal',
  'dossierList',
] as const
export type FixedSectionId = (typeof fixedSections)[number]
export type TextSectionId = `text:${string}`
export type SectionId = FixedSectionId | TextSectionId

/** Sections print in the order of `ReportChoices.sections`. */
export interface SectionChoice {
  readonly id: SectionId
  readonly on: boolean
  /** Begins a sheet of its own. */
  readonly newPage: boolean
}

/** What the delegation wrote itself. `{reported/resolvedTotal}` stands for that figure, wherever it is printed. */
export interface FreeText {
  readonly id: TextSectionId
  readonly title: string
  /** One paragraph a line. */
  readonly text: string
}

/** How a round's report is put together: kept with the round's work, undone with it. */
export interface ReportChoices {
  readonly template: ReportTemplate
  readonly sections: readonly SectionChoice[]
  readonly texts: readonly FreeText[]
}

/** Made up, long, or of the delegation's own desk: printed only where it is asked for. */
const offAtFirst: ReadonlySet<SectionId> = new Set([
  'questions',
  'visitPlan',
  'dossierFigures',
  'preparednessFigures',
  'journal',
  'dossierList',
])
const newPageAtFirst: ReadonlySet<SectionId> = new Set([
  'dossierFigures',
  'recommendations',
  'questions',
  'visitPlan',
  'dossierList',
])

export const defaultReportChoices: ReportChoices = {
  template: 'nd30',
  sections: fixedSections.map((id) => ({ id, on: !offAtFirst.has(id), newPage: newPageAtFirst.has(id) })),
  texts: [],
}

export const isTextSection = (id: SectionId): id is TextSectionId => id.startsWith('text:')

export const isOn = ({ sections }: ReportChoices, id: SectionId): boolean =>
  sections.some((section) => section.id === id && section.on)

/** Names of parts in an address or a command, and the sections they stand for. Texts of one's own go with the letter. */
export const reportParts: Readonly<Record<string, readonly SectionId[]>> = {
  'bao-cao': ['head', 'scope', 'results', 'asks', 'signOff'],
  'so-lieu': ['evidence'],
  'phu-luc': ['dossierFigures', 'preparednessFigures'],
  'ho-so': ['dossierList'],
  'kien-nghi': ['recommendations'],
  'cau-hoi': ['questions'],
  'ke-hoach': ['visitPlan'],
  'ghi-chu': ['notes'],
  'nhat-ky': ['journal'],
}
const LETTER = 'bao-cao'

/** The choices with the parts asked for ("bao-cao,phu-luc"), and no others; unknown names are left out. */
export function withAskedParts(choices: ReportChoices, asked: string | null): ReportChoices {
  if (asked === null) return choices
  const parts = asked.split(',')
  const on = new Set(parts.flatMap((part) => reportParts[part] ?? []))
  return {
    ...choices,
    sections: choices.sections.map((section) => ({
      ...section,
      on: isTextSection(section.id) ? section.on && parts.includes(LETTER) : on.has(section.id),
    })),
  }
}

export const withSection = (
  choices: ReportChoices,
  id: SectionId,
  change: Partial<Omit<SectionChoice, 'id'>>,
): ReportChoices => ({
  ...choices,
  sections: choices.sections.map((section) => (section.id === id ? { ...section, ...change } : section)),
})

/** One place up or down. Null where it may not go: the letterhead stays first, and annexes stay below the signature. */
export function moveSection(choices: ReportChoices, id: SectionId, step: -1 | 1): ReportChoices | null {
  const from = choices.sections.findIndex((section) => section.id === id)
  const [section, other] = [choices.sections[from], choices.sections[from + step]]
  if (section === undefined || other === undefined) return null
  const sections = [...choices.sections]
  sections[from] = other
  sections[from + step] = section
  return isInOrder(sections) ? { ...choices, sections } : null
}

/** A new text of one's own, above the signature, where a report says what its author adds. */
export function withNewText(choices: ReportChoices, name: string): ReportChoices {
  const id: TextSectionId = `text:${name}`
  if (choices.texts.some((text) => text.id === id)) return choices
  const at = choices.sections.findIndex((section) => section.id === 'signOff')
  const sections = [...choices.sections]
  sections.splice(at === -1 ? sections.length : at, 0, { id, on: true, newPage: false })
  return { ...choices, sections, texts: [...choices.texts, { id, title: '', text: '' }] }
}

export const withText = (choices: ReportChoices, changed: FreeText): ReportChoices => ({
  ...choices,
  texts: choices.texts.map((text) => (text.id === changed.id ? changed : text)),
})

export const withoutText = (choices: ReportChoices, id: TextSectionId): ReportChoices => ({
  ...choices,
  sections: choices.sections.filter((section) => section.id !== id),
  texts: choices.texts.filter((text) => text.id !== id),
})

/** The least name that no text has: "1", "2" … */
export function freeTextName({ texts }: ReportChoices): string {
  const taken = new Set(texts.map(({ id }) => id))
  let number = 1
  while (taken.has(`text:${number}`)) number += 1
  return String(number)
}

const body: ReadonlySet<SectionId> = new Set(['head', 'scope', 'results', 'evidence', 'asks'])

function isInOrder(sections: readonly SectionChoice[]): boolean {
  const end = sections.findIndex(({ id }) => id === 'signOff')
  return sections.every(
    ({ id }, index) =>
      (id === 'head') === (index === 0) && (id === 'signOff' || isTextSection(id) || body.has(id) === index < end),
  )
}

/**
 * Choices as they were kept, made whole: sections that a later version added come in their usual place, unknown ones and
 * texts without a section are left out, and an order that may not be is the usual one.
 */
export function wholeChoices(kept: ReportChoices): ReportChoices {
  const texts = kept.texts.filter(({ id }) => isTextSection(id))
  const known = new Set<SectionId>([...fixedSections, ...texts.map(({ id }) => id)])
  const sections = kept.sections.filter(({ id }, index) => known.has(id) && firstOf(kept.sections, id) === index)
  for (const [index, section] of defaultReportChoices.sections.entries()) {
    if (sections.some(({ id }) => id === section.id)) continue
    const before = fixedSections.slice(0, index).findLast((id) => sections.some((other) => other.id === id))
    sections.splice(before === undefined ? 0 : firstOf(sections, before) + 1, 0, section)
  }
  for (const { id } of texts) {
    if (!sections.some((section) => section.id === id))
      sections.splice(firstOf(sections, 'signOff'), 0, { id, on: true, newPage: false })
  }
  const template = reportTemplates.includes(kept.template) ? kept.template : defaultReportChoices.template
  if (isInOrder(sections)) return { template, sections, texts }
  const own = sections.filter(({ id }) => isTextSection(id))
  const usual = fixedSections.flatMap((id) => sections.filter((section) => section.id === id))
  usual.splice(firstOf(usual, 'signOff'), 0, ...own)
  return { template, sections: usual, texts }
}

const firstOf = (sections: readonly SectionChoice[], id: SectionId): number =>
  sections.findIndex((section) => section.id === id)
