import { memo } from 'react'
import { Swatch } from '~/charts/live/Swatch'
import type { DossierStore } from '~/domain/cube/cube'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { Button } from '~/ui/button/Button'
import { Chip } from '~/ui/chip/Chip'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './Dossiers.module.css'
import { chipsOf } from './filter-chips'
import { dossiersMessages } from './messages'

export interface FilterStripProps {
  dossiers: DossierStore
  filter: DossierFilter
  sentence: string
  onSelect: (patch: Partial<DossierFilter>) => void
  onJump: () => void
}

/** What is chosen, each to be taken away, and how many dossiers that leaves. */
export const FilterStrip = memo(function FilterStrip({
  dossiers,
  filter,
  sentence,
  onSelect,
  onJump,
}: FilterStripProps) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const chips = chipsOf(filter, dossiers.columns, language)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className={styles.strip} role="group" aria-label={text.choosingLabel}>
      <span className={styles.what}>{chips.length === 0 ? text.everything : text.choosing}</span>
      {chips.map((chip) => (
        <Chip
          key={chip.key}
          text={chip.text}
          swatch={chip.pattern ? <Swatch pattern={chip.pattern} /> : undefined}
          onRemove={() => onSelect(chip.without)}
        />
      ))}
      {chips.length > 0 && (
        <Button kind="plain" onClick={() => onSelect(noFilter)}>
          {text.clearAll}
        </Button>
      )}
      <span className={styles.count}>
        <span className="n">{sentence}</span>
        <Button kind="plain" onClick={onJump}>
          {text.toList}
        </Button>
      </span>
    </div>
  )
})
