import { useId, useState } from 'react'
import { NoteButton, type NotedFigure } from '~/charts/notes/NoteButton'
import { today } from '~/data/clock'
import type { NoteWork } from '~/data/store/use-notes'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import type { ChosenFinding } from '~/domain/findings/choices'
import type { FigureBook } from '~/domain/findings/figures/named-figure'
import { findingRules } from '~/domain/findings/finding-rules'
import { formatNumber } from '~/domain/shared/format'
import { textOf } from '~/domain/shared/sentence'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Sign } from '~/ui/sign/Sign'
import { Tag } from '~/ui/tag/Tag'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import { addressOfPart } from './room-url'
import { Sentence } from './Sentence'
import { SentenceEditor } from './SentenceEditor'
import type { FindingActions } from './use-finding-actions'

export interface FindingItemProps {
  chosen: ChosenFinding
  /** From 1; 0 for one that was dropped. */
  place: number
  last: number
  work: RoundWorkbench
  /** Names of figures by their id. */
  book: FigureBook
  notes: NoteWork | null
  actions: FindingActions
  onMove: (steps: 1 | -1) => void
}

export function FindingItem({ chosen, place, last, work, book, notes, actions, onMove }: FindingItemProps) {
  const language = useLanguage()
  const { findings: messages } = useMessages(roomMessages)
  const announce = useAnnounce()
  const titleId = useId()
  const [editing, setEditing] = useState(false)
  // a second press while the first is being kept must not ask for the same twice
  const [askedUnder, setAskedUnder] = useState<RoundWorkbench | null>(null)
  const { finding, choice, runs, edit, flagged } = chosen
  const recommended = work.present.recommendations.filter(({ findingIds }) => findingIds.includes(finding.id))
  const { evidence, suggestion, sampleSize } = finding
  const [first, ...others] = notable(chosen, book)
  return (
    <li
      data-finding={finding.id}
      className={`${flagged.length > 0 ? styles.flagged : ''} ${finding.provenance === 'illustrative' ? styles.illustrative : ''}`}
    >
      <div className={styles.number}>
        {finding.severity === 'urgent' ? <Sign kind="fail" label="" /> : place > 0 && formatNumber(place, language)}
      </div>
      <article aria-labelledby={titleId} className={styles.finding}>
        <div className={styles.said}>
          <p className={styles.meta}>
            {messages.kinds[finding.kind]} · {messages.severities[finding.severity]}
            {choice === 'kept' && <Tag>{messages.kept}</Tag>}
            {finding.provenance === 'illustrative' && <Tag kind="illustrative" />}
          </p>
          <h3 id={titleId}>{finding.title}</h3>
          {editing ? (
            <SentenceEditor
              finding={finding}
              edit={edit}
              onCancel={() => setEditing(false)}
              onSave={(next) => {
                actions.edit(finding, next)
                setEditing(false)
              }}
            />
          ) : (
            <p className={styles.sentence}>
              <Sentence runs={runs} />
            </p>
          )}
          {flagged.length > 0 && (
            <p className={styles.changed} role="status">
              <Sign kind="fail" label="" /> {messages.changed}{' '}
              {flagged
                .map(({ before, after }) => messages.change(before.text, after?.text ?? messages.gone))
                .join('; ')}{' '}
              <Button kind="plain" onClick={() => actions.check(chosen)} data-screen-only>
                {messages.checked}
              </Button>
            </p>
          )}
          <p className={styles.source}>
            <RoomLink to={`${evidence.to}${evidence.search}`} data-screen-only>
              {messages.evidence}
              <span className="vh">: {finding.title}</span>
            </RoomLink>
            {messages.source(evidence.source)}
            {sampleSize !== null && ` · ${messages.sample(formatNumber(sampleSize, language))}`}
            {` · ${messages.rule(findingRules[finding.rule])}`}
            {edit !== null && ` · ${messages.edited}`}{' '}
            {notes !== null && first !== undefined && (
              <NoteButton figures={[first, ...others]} work={notes} today={today()} />
            )}
          </p>
          {suggestion !== null && choice !== 'dropped' && recommended.length === 0 && (
            <p className={styles.suggestion} data-screen-only>
              {messages.suggested} {textOf(suggestion.runs)}
            </p>
          )}
        </div>
        <div className={styles.choices} data-screen-only>
          <Button
            aria-pressed={choice === 'kept'}
            onClick={() => actions.choose(finding, choice === 'kept' ? 'open' : 'kept')}
          >
            {choice === 'kept' ? messages.kept : messages.keep}
            <span className="vh">: {finding.title}</span>
          </Button>
          {!editing && choice !== 'dropped' && (
            <Button kind="plain" onClick={() => setEditing(true)}>
              {messages.edit}
            </Button>
          )}
          {edit !== null && !editing && (
            <Button kind="plain" onClick={() => actions.restore(finding)}>
              {messages.restore}
            </Button>
          )}
          {place > 0 && (
            <>
              <Button
                kind="plain"
                data-move="up"
                aria-label={messages.upOf(finding.title)}
                disabled={place === 1}
                onClick={() => onMove(-1)}
              >
                {messages.up}
              </Button>
              <Button
                kind="plain"
                data-move="down"
                aria-label={messages.downOf(finding.title)}
                disabled={place === last}
                onClick={() => onMove(1)}
              >
                {messages.down}
              </Button>
            </>
          )}
          <Button kind="plain" onClick={() => actions.choose(finding, choice === 'dropped' ? 'open' : 'dropped')}>
            {choice === 'dropped' ? messages.reopen : messages.drop}
            <span className="vh">: {finding.title}</span>
          </Button>
          {recommended.map(({ id, code }) => (
            <RoomLink key={id} to={addressOfPart('ledger')}>
              {messages.recommended(code)}
            </RoomLink>
          ))}
          {suggestion !== null && choice !== 'dropped' && recommended.length === 0 && (
            <Button
              disabled={askedUnder === work}
              onClick={() => {
                setAskedUnder(work)
                const code = actions.recommend(finding)
                if (code !== null) announce(messages.recommended(code))
              }}
            >
              {messages.recommend}
              <span className="vh">: {finding.title}</span>
            </Button>
          )}
        </div>
      </article>
    </li>
  )
}

/** The figures of the sentence that have a name of their own, each once. */
function notable({ finding }: ChosenFinding, book: FigureBook): NotedFigure[] {
  const ids = new Set(finding.runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.id] : [])))
  return [...ids].flatMap((id) => {
    const named = book.get(id)
    return named === undefined ? [] : [{ id, name: named.name }]
  })
}
