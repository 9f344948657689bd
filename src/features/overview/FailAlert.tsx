import { oneCellRepairs } from '~/domain/findings/one-cell-repair'
import type { ReportedFigures } from '~/domain/reported/form'
import { checkForm } from '~/domain/reported/form-rules'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Icon } from '~/ui/sign/Icon'
import { Sign } from '~/ui/sign/Sign'
import { pageMessages } from './messages'
import styles from './Overview.module.css'

/** On a phone, where the list of what to do is far down: the first thing that does not add up. */
export function FailAlert({ reported: { row, rates } }: { reported: ReportedFigures }) {
  const language = useLanguage()
  const messages = useMessages(pageMessages)
  const failing = checkForm(row).find(({ verdict }) => verdict === 'fail')
  if (!failing) return null
  const [best] = oneCellRepairs(row, rates)
  const n = (value: number | null) => formatNumber(value, language)
  const explainsAll = best !== undefined && rates.length > 0 && best.ratesExplained.length === rates.length
  return (
    <RoomLink to="/doi-soat" className={styles.alert}>
      <Sign kind="fail" />
      <span>
        <strong>
          {best ? messages.alert(capitalised(messages.cells[best.cell]), n(best.to), n(best.from)) : messages.alertSum}
        </strong>{' '}
        {messages.alertSums(n(failing.sum), n(failing.total))} {explainsAll && messages.alertOnly(n(best.to))}
      </span>
      <Icon name="chevron" turned />
    </RoomLink>
  )
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
