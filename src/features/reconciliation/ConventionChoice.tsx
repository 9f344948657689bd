import { useId } from 'react'
import { useRoundWork } from '~/data/store/use-round-work'
import { rateMessages } from '~/domain/reported/messages'
import { rateConventions } from '~/domain/reported/rates'
import { effectiveInfo } from '~/domain/round/in-force'
import type { RoundInfo } from '~/domain/round/round'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './ConventionChoice.module.css'
import { chooseConvention } from './choose-convention'
import { conventionMessages } from './convention-messages'

/** The convention of the round, to be chosen where the round is described. `info` as the package says it. */
export function ConventionChoice({ info }: { info: RoundInfo }) {
  const messages = useMessages(conventionMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const work = useRoundWork(info.id)
  const group = useId()
  if (work === null) return null
  const { convention } = effectiveInfo(info, work.present)
  return (
    <fieldset className={styles.choice}>
      <legend>{messages.title}</legend>
      {rateConventions.map(({ id }) => {
        const { name, explanation } = rateMessages[language].conventions[id]
        return (
          <label key={id}>
            <input
              type="radio"
              name={group}
              checked={id === convention}
              onChange={() => {
                chooseConvention(work, info, id, language)
                announce(messages.said(name))
              }}
            />
            <span>
              {name}
              <span className={styles.note}>
                {explanation}
                {id === info.convention && ` (${messages.ofPackage})`}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
