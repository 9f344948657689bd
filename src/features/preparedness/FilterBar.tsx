import { useId } from 'react'
import { preparednessMessages } from '~/charts/preparedness/messages'
import { notReporting } from '~/domain/preparedness/neighbourhoods'
import { type Pillar, type Preparedness, pillars } from '~/domain/preparedness/preparedness'
import { formatDate, formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './FilterBar.module.css'
import { pageMessages } from './messages'
import type { PreparednessFilter } from './preparedness-filter'

export interface FilterBarProps {
  /** The whole ward, unfiltered. */
  preparedness: Preparedness
  label: string
  value: PreparednessFilter
  onChange: (value: PreparednessFilter) => void
}

/** Neighbourhood and pillar, and who reported. The published part above stays as it is. */
export function FilterBar({ preparedness, label, value, onChange }: FilterBarProps) {
  const { filter } = useMessages(pageMessages)
  const { names } = useMessages(preparednessMessages).pillars
  const language = useLanguage()
  const announce = useAnnounce()
  const id = useId()
  const { neighbourhoods } = preparedness
  const chosen = neighbourhoods.find((unit) => unit.id === value.neighbourhood) ?? null
  const change = (next: PreparednessFilter) => {
    onChange(next)
    const place = neighbourhoods.find((unit) => unit.id === next.neighbourhood)?.name ?? filter.allNeighbourhoods(label)
    announce(filter.applied(`${place}, ${next.pillar === null ? filter.allPillars : names[next.pillar]}`))
  }
  const n = (count: number) => formatNumber(count, language)
  const silent = notReporting(preparedness)
  const reporting = neighbourhoods.length - silent.length
  return (
    <fieldset className={styles.bar}>
      <legend className="vh">{filter.label}</legend>
      <span className={styles.pair}>
        <label htmlFor={`${id}-place`}>{filter.neighbourhood(label)}</label>
        <select
          id={`${id}-place`}
          value={chosen?.id ?? ''}
          onChange={(event) => change({ ...value, neighbourhood: event.target.value || null })}
        >
          <option value="">{filter.allNeighbourhoods(label)}</option>
          {neighbourhoods.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
      </span>
      <span className={styles.pair}>
        <label htmlFor={`${id}-pillar`}>{filter.pillar}</label>
        <select
          id={`${id}-pillar`}
          value={value.pillar ?? ''}
          onChange={(event) => change({ ...value, pillar: (event.target.value || null) as Pillar | null })}
        >
          <option value="">{filter.allPillars}</option>
          {pillars.map((pillar) => (
            <option key={pillar} value={pillar}>
              {names[pillar]}
            </option>
          ))}
        </select>
      </span>
      {(chosen !== null || value.pillar !== null) && (
        <Button kind="plain" onClick={() => change({ neighbourhood: null, pillar: null })}>
          {filter.clear}
        </Button>
      )}
      <p className={styles.count}>
        {chosen === null
          ? filter.reported(n(reporting), n(neighbourhoods.length), label)
          : chosen.reportedOn === null
            ? silent.includes(chosen)
              ? filter.silent
              : filter.undated
            : filter.reportedOn(formatDate(chosen.reportedOn, language))}
      </p>
    </fieldset>
  )
}
