import { type FormEvent, useId, useState } from 'react'
import { today } from '~/data/clock'
import { addresseeKinds, addresseeName } from '~/domain/recommendations/addressee'
import {
  addRecommendation,
  changeRecommendation,
  nextCode,
  removeRecommendation,
} from '~/domain/recommendations/ledger'
import { recommendationStatuses } from '~/domain/recommendations/recommendation'
import { roundAction } from '~/domain/round/round-action'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { BeforeAfterList } from './BeforeAfterList'
import { HistoryList } from './HistoryList'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import type { PartProps } from './RecommendationsRoom'
import { draftOf, emptyDraft, fieldsOf, type RecommendationDraft } from './recommendation-draft'

interface RecommendationDialogProps extends PartProps {
  /** Id of a recommendation, 'new', or null while nothing is open. */
  opened: string | null
  onClose: () => void
}

/** One recommendation with everything that is kept of it. */
export function RecommendationDialog({ opened, findings, work, onClose }: RecommendationDialogProps) {
  const language = useLanguage()
  const { dialog: messages, ledger } = useMessages(roomMessages)
  const announce = useAnnounce()
  const listId = useId()
  const { recommendations } = work.present
  const known = recommendations.find(({ id }) => id === opened) ?? null
  const [draft, setDraft] = useState<RecommendationDraft>(() => (known === null ? emptyDraft : draftOf(known)))
  const [tried, setTried] = useState(false)
  const set = (change: Partial<RecommendationDraft>) => setDraft((before) => ({ ...before, ...change }))
  const wrong = { text: draft.text.trim() === '', addressee: draft.addressee.trim() === '' }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.text || wrong.addressee) return
    const [fields, day] = [fieldsOf(draft), today()]
    const code = known?.code ?? nextCode(recommendations)
    const { info } = findings
    work.change(roundAction(known === null ? 'recommendationAdded' : 'recommendationChanged', { code }), (present) => {
      if (known !== null) {
        return { ...present, recommendations: changeRecommendation(present.recommendations, known.id, fields, day) }
      }
      const added = addRecommendation(
        present.recommendations,
        { ...fields, findingIds: [], figures: [] },
        { roundId: info.id, today: day },
      )
      const last = added.at(-1)
      return { ...present, recommendations: last ? changeRecommendation(added, last.id, fields, day) : added }
    })
    announce(known === null ? ledger.added(code) : ledger.openItem(code))
    onClose()
  }
  const date = (field: 'sentOn' | 'replyDueOn' | 'repliedOn' | 'nextCheckOn', hint?: string) => (
    <Field label={messages[field]} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={draft[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <Dialog open={opened !== null} title={known === null ? messages.add : messages.edit(known.code)} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <Field label={messages.addressee} error={tried && wrong.addressee ? messages.needAddressee : undefined}>
          {(control) => (
            <input
              {...control}
              list={listId}
              value={draft.addressee}
              onChange={(event) => set({ addressee: event.target.value })}
            />
          )}
        </Field>
        <datalist id={listId}>
          {addresseeKinds.map((kind) => (
            <option key={kind} value={addresseeName(kind, findings.info, language)} />
          ))}
        </datalist>
        <Field label={messages.text} error={tried && wrong.text ? messages.needText : undefined}>
          {(control) => (
            <textarea
              {...control}
              rows={4}
              value={draft.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.row}>
          {date('sentOn')}
          {date('replyDueOn', messages.replyDueHint)}
        </div>
        <div className={styles.row}>
          <Field label={messages.replyDocument}>
            {(control) => (
              <input
                {...control}
                value={draft.replyDocument}
                onChange={(event) => set({ replyDocument: event.target.value })}
              />
            )}
          </Field>
          {date('repliedOn')}
        </div>
        <Field label={messages.status}>
          {(control) => (
            <select
              {...control}
              value={draft.status}
              onChange={(event) => {
                const status = recommendationStatuses.find((one) => one === event.target.value)
                if (status !== undefined) set({ status })
              }}
            >
              {recommendationStatuses.map((status) => (
                <option key={status} value={status}>
                  {ledger.statuses[status]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={messages.evidence}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={draft.evidence}
              onChange={(event) => set({ evidence: event.target.value })}
            />
          )}
        </Field>
        {date('nextCheckOn')}
        {known !== null && known.figures.length > 0 && (
          <section>
            <h3>{messages.figures}</h3>
            <BeforeAfterList recommendation={known} book={findings.book} />
          </section>
        )}
        {known !== null && <HistoryList history={known.history} />}
        <div className={styles.actions}>
          <Button type="submit" kind="main">
            {messages.save}
          </Button>
          {known !== null && known.sentOn === null && (
            <Button
              onClick={() => {
                work.change(roundAction('recommendationRemoved', { code: known.code }), (present) => ({
                  ...present,
                  recommendations: removeRecommendation(present.recommendations, known.id),
                }))
                onClose()
              }}
            >
              {messages.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
