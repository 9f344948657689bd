import { useRef, useState } from 'react'
import {
  draftEquipmentRecommendation,
  type EquipmentRecommendationInput,
} from '~/domain/findings/equipment-recommendation'
import { type IsoDate, parseIsoDate } from '~/domain/shared/iso-date'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
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
  const [dueOn, setDueOn] = useState<IsoDate | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const text = draftEquipmentRecommendation({ ...props, dueOn }, language)
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
        <Field label={draft.due}>
          {(control) => (
            <input {...control} type="date" onChange={(event) => setDueOn(parseIsoDate(event.target.value))} />
          )}
        </Field>
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
