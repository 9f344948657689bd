import { lazy, Suspense, useState } from 'react'
import { formatDate, formatDayMonth, formatPeriod } from '~/domain/shared/format'
import type { Period } from '~/domain/shared/period'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { Icon } from '~/ui/sign/Icon'
import { shellMessages } from './messages'
import styles from './RoundButton.module.css'
import { useRoundPackage } from './use-round-state'

const RoundDialog = lazy(async () => ({ default: (await import('./RoundDialog')).RoundDialog }))

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "phường An Thắng, thành phố Đà Nẵng" → "Phường An Thắng". */
const unitName = (unit: string) => capitalised(unit.split(',', 1)[0] ?? unit)

/** On a phone the year stands once where both days share it. */
function shortPeriod({ from, to }: Period, language: Language): string {
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${formatDayMonth(from, language)} – ${formatDate(to, language)}`
    : formatPeriod({ from, to }, language)
}

/** Which ward and period everything on the page is about; opens what is known of the round. */
export function RoundButton() {
  const language = useLanguage()
  const messages = useMessages(shellMessages)
  // null until it was opened; then it stays on the page, so that closing gives the focus back to the button
  const [open, setOpen] = useState<boolean | null>(null)
  const round = useRoundPackage()
  if (round === null)
    return <span className={`${styles.round} ${styles.waiting}`} aria-label={messages.loadingRound} role="img" />
  const { unit, period } = round.info
  return (
    <>
      <button type="button" className={styles.round} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles.words}>
          <span className={styles.unit}>{unitName(unit)}</span>
          <span className={styles.period}>{formatPeriod(period, language)}</span>
          <span className={styles.shortPeriod}>{shortPeriod(period, language)}</span>
        </span>
        <Icon name="chevron" />
        <span className="vh">{messages.openRound}</span>
      </button>
      {open !== null && (
        <Suspense fallback={null}>
          <RoundDialog round={round} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
