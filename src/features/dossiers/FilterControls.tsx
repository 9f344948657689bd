import { memo, useId } from 'react'
import { Swatch } from '~/charts/live/Swatch'
import type { DossierStore } from '~/domain/cube/cube'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { totals } from '~/domain/cube/outcome-views'
import { type OutcomeReading, outcomeReadings } from '~/domain/dossiers/outcome'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Menu } from '~/ui/dialog/Menu'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Icon } from '~/ui/sign/Icon'
import styles from './Dossiers.module.css'
import { type FilterKind, filterKinds, optionsOf, toggle } from './filter-options'
import { dossiersMessages } from './messages'
import { capitalise } from './neighbourhood-word'

export interface FilterControlsProps {
  dossiers: DossierStore
  filter: DossierFilter
  reading: OutcomeReading
  neighbourhoodLabel: string | null
  onSelect: (patch: Partial<DossierFilter>) => void
  onRead: (reading: OutcomeReading) => void
}

/** One popover of checkboxes a filter, and how due dates are compared. */
export const FilterControls = memo(function FilterControls(props: FilterControlsProps) {
  const { dossiers, filter, reading, neighbourhoodLabel, onSelect, onRead } = props
  const text = useMessages(dossiersMessages)
  const nameOf = (kind: FilterKind) =>
    kind === 'neighbourhoods' && neighbourhoodLabel !== null ? capitalise(neighbourhoodLabel) : text.by[kind]
  return (
    <div className={styles.controls}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div className={styles.menus} role="group" aria-label={text.filters}>
        {filterKinds.map((kind) => (
          <Menu
            key={kind}
            className={styles.menuButton}
            label={
              <>
                {nameOf(kind)} {filter[kind].length > 0 && <b>{text.chosen(String(filter[kind].length))}</b>}
                <Icon name="chevron" />
              </>
            }
          >
            {() => (
              <FilterChoices kind={kind} name={nameOf(kind)} dossiers={dossiers} filter={filter} onSelect={onSelect} />
            )}
          </Menu>
        ))}
      </div>
      <ReadingChoice dossiers={dossiers} reading={reading} onRead={onRead} />
    </div>
  )
})

interface FilterChoicesProps {
  kind: FilterKind
  name: string
  dossiers: DossierStore
  filter: DossierFilter
  onSelect: (patch: Partial<DossierFilter>) => void
}

function FilterChoices({ kind, name, dossiers, filter, onSelect }: FilterChoicesProps) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const options = optionsOf(kind, dossiers, filter, language)
  const chosen: readonly (string | null)[] = filter[kind]
  const count = (value: number) => formatNumber(value, language)
  return (
    <fieldset className={styles.choices}>
      <legend className="vh">{name}</legend>
      {options.length === 0 && <p>{text.noOptions}</p>}
      {options.map((option) => (
        <label key={option.value ?? ''} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={() => onSelect(toggle(filter, kind, option.value))}
          />
          <span className={styles.choiceName}>
            {option.pattern && <Swatch pattern={option.pattern} />}
            {option.label}
          </span>
          <span className={`n ${styles.choiceCount}`}>
            {option.selected === option.all
              ? count(option.all)
              : text.option(count(option.selected), count(option.all))}
          </span>
        </label>
      ))}
      {chosen.length > 0 && (
        <Button kind="plain" onClick={() => onSelect({ [kind]: [] })}>
          {text.clearOne}
        </Button>
      )}
    </fieldset>
  )
}

interface ReadingChoiceProps {
  dossiers: DossierStore
  reading: OutcomeReading
  onRead: (reading: OutcomeReading) => void
}

function ReadingChoice({ dossiers, reading, onRead }: ReadingChoiceProps) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const name = useId()
  const { all } = totals(dossiers, noFilter)
  const count = (value: number) => formatNumber(value, language)
  const names = { dates: text.readingDates, timestamps: text.readingTimestamps } as const
  return (
    <div className={styles.reading}>
      <fieldset className={styles.readings}>
        <legend>{text.readingTitle}</legend>
        {outcomeReadings.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={reading === one} onChange={() => onRead(one)} />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <Menu kind="plain" label={text.readingHelp}>
        {() => (
          <div className={styles.help}>
            <p>{text.readingWhy}</p>
            <p>{text.readingEffect(count(all.early), count(all.onTime), count(all.overdue))}</p>
          </div>
        )}
      </Menu>
    </div>
  )
}
