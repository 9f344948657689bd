import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Sign } from '~/ui/sign/Sign'
import styles from './Overview.module.css'

export interface ListedTask {
  readonly id: string
  readonly urgent: boolean
  readonly to: string
  readonly task: string
  readonly because: string
}

/** Numbered in order; what contradicts itself carries ≠ in place of its number. */
export function AttentionList({ tasks }: { tasks: readonly ListedTask[] }) {
  const language = useLanguage()
  return (
    <ol className={styles.todo}>
      {tasks.map(({ id, urgent, to, task, because }, index) => (
        <li key={id}>
          {urgent ? (
            <Sign kind="fail" />
          ) : (
            <span className={styles.number} aria-hidden="true">
              {formatNumber(index + 1, language)}
            </span>
          )}
          <span>
            <RoomLink to={to}>{task}</RoomLink>
            <span className={styles.because}>{because}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
