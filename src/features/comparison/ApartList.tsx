import { describeLoadError } from '~/data/http/describe-load-error'
import type { NotCompared } from '~/domain/comparison/compare-rounds'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { formatNumber, formatPeriod } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Sign } from '~/ui/sign/Sign'
import styles from './Comparison.module.css'
import { comparisonMessages } from './messages'
import type { UnreadRound } from './use-compared-rounds'

/** Rounds that do not stand beside the others, each with the reason: left out in silence they would be forgotten. */
export function ApartList({ apart, unread }: { apart: readonly NotCompared[]; unread: readonly UnreadRound[] }) {
  const messages = useMessages(comparisonMessages)
  const language = useLanguage()
  const lines = [
    ...apart.map(({ round, missing }) => ({
      key: round.key,
      name: `${round.unitShort}, ${formatPeriod(round.period, language)}`,
      why:
        missing.length === 0
          ? messages.nothing
          : messages.missing(missing.map((cell) => reconcileMessages[language].cells[cell]).join('; ')),
    })),
    ...unread.map(({ key, title, error }) => ({
      key,
      name: title,
      why: messages.unread(describeLoadError(error, language).what),
    })),
  ]
  if (lines.length === 0) return null
  return (
    <Panel title={messages.apart(formatNumber(lines.length, language))}>
      <ul className={styles.lines}>
        {lines.map(({ key, name, why }) => (
          <li key={key}>
            <Sign kind="undecided" />
            <span>
              <b>{name}</b>: {why}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
