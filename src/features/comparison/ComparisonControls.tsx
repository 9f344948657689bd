import { useId } from 'react'
import { type LineOrder, lineOrders } from '~/domain/comparison/order-lines'
import { rateMessages } from '~/domain/reported/messages'
import { type RateConventionId, rateConventions } from '~/domain/reported/rates'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './Comparison.module.css'
import type { ComparisonState } from './comparison-url'
import { comparisonMessages } from './messages'

interface ComparisonControlsProps {
  state: ComparisonState
  convention: RateConventionId
  /** How many rounds each convention can put beside each other: "so được 5 trong 6 đợt". */
  fits: Readonly<Record<RateConventionId, string>>
  units: readonly { readonly key: string; readonly name: string }[]
  unit: string | null
  onChange: (state: ComparisonState) => void
}

/** One convention for all; wards beside each other, or one ward over its rounds. */
export function ComparisonControls({ state, convention, fits, units, unit, onChange }: ComparisonControlsProps) {
  const messages = useMessages(comparisonMessages)
  const language = useLanguage()
  const group = useId()
  return (
    <section className={styles.controls} aria-label={messages.controls} data-screen-only>
      <fieldset>
        <legend>{messages.convention}</legend>
        {rateConventions.map(({ id }) => (
          <label key={id}>
            <input
              type="radio"
              name={`${group}-convention`}
              checked={id === convention}
              onChange={() => onChange({ ...state, convention: id })}
            />
            <span>
              {rateMessages[language].conventions[id].name} <span className={styles.fits}>{fits[id]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.mode}</legend>
        {(['wards', 'time'] as const).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={`${group}-mode`}
              checked={mode === state.mode}
              onChange={() => onChange({ ...state, mode })}
            />
            {messages[mode]}
          </label>
        ))}
      </fieldset>
      {state.mode === 'wards' ? (
        <label className={styles.select}>
          {messages.order}
          <select
            value={state.order}
            onChange={({ target }) => onChange({ ...state, order: target.value as LineOrder })}
          >
            {lineOrders.map((order) => (
              <option key={order} value={order}>
                {messages.orders[order]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label className={styles.select}>
          {messages.ward}
          <select value={unit ?? ''} onChange={({ target }) => onChange({ ...state, unit: target.value })}>
            {units.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  )
}
