import { useMessages } from '~/ui/i18n/language-context'
import { shellMessages } from './messages'
import styles from './ProvenanceStrip.module.css'
import { useProvenanceWords } from './use-provenance-words'

/** What the figures of this room are, and what solid and dashed lines mean. */
export function ProvenanceStrip() {
  const messages = useMessages(shellMessages)
  const { text, known, allIllustrative, someIllustrative } = useProvenanceWords()
  return (
    <div className={`${styles.strip} ${known ? '' : styles.waiting}`}>
      <p>{allIllustrative ? <strong>{text}</strong> : text}</p>
      <p className={styles.key}>
        <span className={styles.solid}>{messages.keySolid}</span>
        {someIllustrative && <span className={styles.dashed}>{messages.keyDashed}</span>}
      </p>
    </div>
  )
}

/** The same in one line, for a phone. */
export function ProvenanceStamp() {
  const messages = useMessages(shellMessages)
  const { text, someIllustrative } = useProvenanceWords()
  return (
    <>
      {text}
      {someIllustrative && `. ${messages.keyShort}`}
    </>
  )
}
