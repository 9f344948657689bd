import { useMessages } from '~/ui/i18n/language-context'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { type Step, steps } from './use-step'

/** Where the import stands. Steps that can be gone back to are buttons. */
export function StepList({ current, onGo }: { current: Step; onGo: (step: Step) => void }) {
  const { steps: names } = useMessages(intakeMessages)
  const at = steps.indexOf(current)
  return (
    <ol className={styles.steps} aria-label={names.label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < at ? styles.done : index === at ? styles.now : styles.later}
          {...(index === at && { 'aria-current': 'step' as const })}
        >
          {index < at ? (
            <button type="button" onClick={() => onGo(step)}>
              <span className={styles.stepNumber}>{index + 1}</span>
              <span className={styles.stepName}>{names[step]}</span>
            </button>
          ) : (
            <>
              <span className={styles.stepNumber}>{index + 1}</span>
              <span className={styles.stepName}>{names[step]}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
