import type { PreflightItem } from '~/domain/report/preflight'
import { type ReportPart, reportParts } from '~/domain/report/report'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { reportRoomMessages } from './messages'
import styles from './ReportPage.module.css'

export interface PreflightPanelProps {
  items: readonly PreflightItem[]
  parts: readonly ReportPart[]
  annexIsIllustrative: boolean
  onParts: (parts: readonly ReportPart[]) => void
}

/** What is still open, what the clerk fills in, and what is printed. */
export function PreflightPanel({ items, parts, annexIsIllustrative, onParts }: PreflightPanelProps) {
  const messages = useMessages(reportRoomMessages)
  const toggle = (part: ReportPart) =>
    onParts(reportParts.filter((each) => (each === part ? !parts.includes(each) : parts.includes(each))))
  return (
    <div className={styles.preflight} data-screen-only>
      <h2>{messages.before}</h2>
      <ul className={styles.checks}>
        {items.map(({ id, verdict, text }) => (
          <li key={id}>
            <Sign kind={verdict} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h2>{messages.blank}</h2>
      <p>{messages.blankText}</p>
      <fieldset>
        <legend>
          <h2>{messages.parts}</h2>
        </legend>
        {reportParts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {part === 'annex' && !annexIsIllustrative ? messages.annexGiven : messages.part[part]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
