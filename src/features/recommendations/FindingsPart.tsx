import { useEffect, useRef, useState } from 'react'
import { useNotes } from '~/data/store/use-notes'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { FindingItem } from './FindingItem'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import type { PartProps } from './RecommendationsRoom'
import { TargetForm } from './TargetForm'
import { useFindingActions } from './use-finding-actions'

/** The findings in the secretary's order: to keep, edit, move, drop, or make a recommendation of. */
export function FindingsPart({ findings, work }: PartProps) {
  const language = useLanguage()
  const messages = useMessages(roomMessages)
  const announce = useAnnounce()
  const actions = useFindingActions(findings, work)
  const notes = useNotes(findings.info.id)
  const list = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState<{ id: string; by: 'up' | 'down' } | null>(null)
  const { applied } = findings
  const shown = applied.findings.filter(({ choice }) => choice !== 'dropped')
  const dropped = applied.findings.filter(({ choice }) => choice === 'dropped')
  const ids = shown.map(({ finding }) => finding.id)
  const order = ids.join('\n')

  // the button that moved a finding moves with it, and must not lose the focus on the way
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again whenever the order has changed
  useEffect(() => {
    if (moved === null || list.current === null) return
    const item = [...list.current.querySelectorAll('[data-finding]')].find(
      (element) => element.getAttribute('data-finding') === moved.id,
    )
    const buttons = [moved.by, moved.by === 'up' ? 'down' : 'up'].map((by) =>
      item?.querySelector<HTMLButtonElement>(`[data-move="${by}"]:not(:disabled)`),
    )
    ;(buttons[0] ?? buttons[1])?.focus()
  }, [moved, order])

  if (applied.findings.length === 0) {
    return (
      <Panel title={messages.findings.title}>
        <EmptyMessage what={messages.findings.empty} />
      </Panel>
    )
  }
  const itemOf = (place: number, chosen: (typeof shown)[number]) => (
    <FindingItem
      key={chosen.finding.id}
      chosen={chosen}
      place={place}
      last={shown.length}
      work={work}
      book={findings.book}
      notes={notes}
      actions={actions}
      onMove={(steps) => {
        actions.move(chosen.finding, ids, steps)
        setMoved({ id: chosen.finding.id, by: steps < 0 ? 'up' : 'down' })
        announce(messages.findings.moved(formatNumber(place + steps, language), formatNumber(shown.length, language)))
      }}
    />
  )
  return (
    <Panel title={messages.findings.title} subtitle={messages.findings.subtitle}>
      <TargetForm work={work} />
      {applied.lapsed.length > 0 && (
        <p className={styles.note}>{messages.findings.lapsed(formatNumber(applied.lapsed.length, language))}</p>
      )}
      <div ref={list}>
        <ol className={styles.findings}>{shown.map((chosen, index) => itemOf(index + 1, chosen))}</ol>
      </div>
      {dropped.length > 0 && (
        <details className={styles.dropped} data-screen-only>
          <summary>{messages.findings.dropped(formatNumber(dropped.length, language))}</summary>
          <ol className={styles.findings}>{dropped.map((chosen) => itemOf(0, chosen))}</ol>
        </details>
      )}
    </Panel>
  )
}
