import { useId } from 'react'
import { type RoundWorkbench, useRoundWork } from '~/data/store/use-round-work'
import { rateMessages } from '~/domain/reported/messages'
import { rateConventions } from '~/domain/reported/rates'
import type { RoundInfo } from '~/domain/round/round'
import { effectiveInfo } from '~/domain/round/round-in-force'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './ConventionChoice.module.css'
import { chooseConvention } from './choose-convention'
import { conventionMessages } from './convention-messages'
import { useWanted } from './use-wanted'

/** The convention of the round, to be chosen where the round is described. `info` as the package says it. */
export function ConventionChoice({ info }: { info: RoundInfo }) {
  const work = useRoundWork(info.id)
  return work === null ? null : <Choice info={info} work={work} />
}

function Choice({ info, work }: { info: RoundInfo; work: RoundWorkbench }) {
  const messages = useMessages(conventionMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const group = useId()
  const { conventions } = rateMessages[language]
  const [chosen, choose] = useWanted(effectiveInfo(info, work.present).convention, (id) => {
    chooseConvention(work, info, id, language)
    announce(messages.said(conventions[id].name))
  })
  return (
    <fieldset className={styles.choice}>
      <legend>{messages.title}</legend>
      {rateConventions.map(({ id }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => choose(id)} />
          <span>
            {conventions[id].name}
            <span className={styles.note}>
              {conventions[id].explanation}
              {id === info.convention && ` (${messages.ofPackage})`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
