import { whatNeedsAttention } from '~/domain/findings/attention'
import { attentionMessages } from '~/domain/findings/messages'
import type { ReportedFigures } from '~/domain/reported/form'
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
  const [item] = whatNeedsAttention({ row, rates, statements: [], preparedness: null, dossiers: null })
  if (item?.code !== 'identityFails') return null
  const [best] = item.repairs
  const n = (value: number) => formatNumber(value, language)
  const name = best && messages.cells[best.cell]
  return (
    <RoomLink to={item.to} className={styles.alert}>
      <Sign kind="fail" />
      <span>
        <strong>
          {best && name ? messages.alert(capitalised(name), n(best.to), n(best.from)) : messages.alertSum}
        </strong>{' '}
        {attentionMessages[language].write(item).because}
      </span>
      <Icon name="chevron" turned />
    </RoomLink>
  )
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
