import { useRef, useState } from 'react'
import {
  draftEquipmentRecommendation,
  type EquipmentRecommendationInput,
} from '~/domain/findings/equipment-recommendation'
import { parseTypedDate } from '~/domain/shared/iso-date'
import { typedDateInWords } from '~/domain/shared/number-words'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { DateField } from '~/ui/field/DateField'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import styles from './DraftPanel.module.css'
import { pageMessages } from './messages'

/** A recommendation made from the gaps, to be copied. Nothing is kept here. */
export function DraftPanel(props: Omit<EquipmentRecommendationInput, 'dueOn'>) {
  const { draft } = useMessages(pageMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const paragraph = useRef<HTMLParagraphElement>(null)
  const [due, setDue] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const text = draftEquipmentRecommendation({ ...props, dueOn: parseTypedDate(due) }, language)
  const copy = async () => {
    const outcome = await writeToClipboard(text).then(
      () => draft.copied,
      () => {
        if (paragraph.current) window.getSelection()?.selectAllChildren(paragraph.current)
        return draft.copyFailed
      },
    )
    setSaid(outcome)
    announce(outcome)
  }
  return (
    <Panel title={draft.title}>
      <p ref={paragraph} className={styles.text}>
        {text}
      </p>
      {props.provenance === 'illustrative' && <p className={styles.note}>{draft.illustrative}</p>}
      <div className={styles.actions} data-screen-only>
        <DateField label={draft.due} value={due} onChange={setDue} inWords={typedDateInWords(due, language)} />
        <Button kind="main" onClick={() => void copy()}>
          {draft.copy}
        </Button>
        {said !== null && <span className={styles.said}>{said}</span>}
      </div>
    </Panel>
  )
}

/** Rejects where the page was not opened safely or the reader refused. */
const writeToClipboard = (text: string): Promise<void> =>
  'clipboard' in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'))
