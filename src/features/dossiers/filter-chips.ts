import { bandText } from '~/charts/dossiers/chart-context'
import { wordMessages } from '~/charts/dossiers/word-messages'
import type { PatternName } from '~/charts/figure/pattern-context'
import { outcomePattern } from '~/charts/live/outcome-fills'
import { ageBands, type Band, lateBands, processingBands } from '~/domain/cube/bands'
import type { DossierColumns } from '~/domain/cube/dossier-columns'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import { formatPeriod } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import { dossiersMessages } from './messages'

/** One thing chosen, and the filter without it. */
export interface FilterChip {
  readonly key: string
  readonly text: string
  readonly pattern: PatternName | null
  readonly without: Partial<DossierFilter>
}

const apologyKey = (value: boolean | null) => (value === null ? 'unknown' : value ? 'sent' : 'notSent')

/** Every chosen value as a chip, in the order of the controls. */
export function chipsOf(filter: DossierFilter, { dictionaries }: DossierColumns, language: Language): FilterChip[] {
  const text = dossiersMessages[language]
  const words = wordMessages[language]
  const bandLabel = (bands: readonly Band[], id: string | null) => {
    const found = bands.find((band) => band.id === id)
    return found ? bandText(found, language) : text.chip.unknownDays
  }
  type Lists = Omit<DossierFilter, 'received'>
  const of = <K extends keyof Lists>(
    key: K,
    name: (value: Lists[K][number]) => string,
    pattern: (value: Lists[K][number]) => PatternName | null = () => null,
  ): FilterChip[] =>
    (filter[key] as readonly Lists[K][number][]).map((value) => ({
      key: `${key}:${value}`,
      text: name(value),
      pattern: pattern(value),
      without: {
        [key]: (filter[key] as readonly Lists[K][number][]).filter((other) => other !== value),
      } as Partial<DossierFilter>,
    }))
  /** A procedure by its name. */
  const procedureName = (code: string | null) => {
    const { values, labels } = dictionaries.procedure
    return code === null ? null : (labels[values.indexOf(code)] ?? code)
  }
  const orUnknown = (kind: string, value: string | null) => value ?? `${kind}: ${words.unknown}`
  return [
    ...(filter.received === null
      ? []
      : [
          {
            key: 'received',
            text: text.received(formatPeriod(filter.received, language)),
            pattern: null,
            without: { received: null },
          },
        ]),
    ...of('wards', (value) => orUnknown('', value)),
    ...of('fields', (value) => orUnknown(text.by.fields, value)),
    ...of('procedures', (value) => orUnknown(text.by.procedures, procedureName(value))),
    ...of('channels', (value) => orUnknown(text.by.channels, value === null ? null : words.channel[value])),
    ...of('neighbourhoods', (value) => orUnknown(text.by.neighbourhoods, value)),
    ...of(
      'outcomes',
      (value) => words.outcome[value],
      (value) => outcomePattern[value],
    ),
    ...of('causes', (value) => (value === null ? words.noCause : words.cause[value])),
    ...of('lateBands', (value) => text.chip.late(bandLabel(lateBands, value))),
    ...of('processingBands', (value) => text.chip.processing(bandLabel(processingBands, value))),
    ...of('ageBands', (value) => text.chip.age(bandLabel(ageBands, value))),
    ...of('openKinds', (value) => words.openKind[value]),
    ...of('apologies', (value) => words.apology[apologyKey(value)]),
  ]
}
