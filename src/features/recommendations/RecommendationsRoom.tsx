import { useMemo } from 'react'
import { today } from '~/data/clock'
import type { RoundFindings } from '~/data/findings/use-findings'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { formatNumber } from '~/domain/shared/format'
import { planVisit } from '~/domain/visit/plan-visit'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { PageHead } from '~/ui/page/PageHead'
import { useUrlState } from '~/ui/url/use-url-state'
import { buildRoomTitle, buildVisitTitle } from './build-room-title'
import { FindingsPart } from './FindingsPart'
import { LedgerPart } from './LedgerPart'
import { roomMessages } from './messages'
import { NotesPart } from './NotesPart'
import styles from './Recommendations.module.css'
import { addressOfPart, type RoomPart, roomCodec, roomParts } from './room-url'
import { VisitPart } from './VisitPart'

export interface PartProps {
  findings: RoundFindings
  work: RoundWorkbench
}

export function RecommendationsRoom({ findings, work }: PartProps) {
  const language = useLanguage()
  const messages = useMessages(roomMessages)
  const [view, setView] = useUrlState(roomCodec)
  const { present } = work
  const plan = useMemo(() => planVisit(findings, present.visit, language), [findings, present.visit, language])
  const title =
    view.part === 'visit'
      ? buildVisitTitle(plan, findings.info.unit, language)
      : buildRoomTitle(findings.applied, present.recommendations, today(), language)
  const counts: Readonly<Record<RoomPart, number | null>> = {
    findings: findings.applied.findings.length,
    ledger: present.recommendations.length,
    notes: present.notes.length,
    visit: null,
  }
  return (
    <>
      <PageHead title={title} />
      {!work.kept && <p className={styles.warning}>{messages.notKept}</p>}
      <nav className={styles.parts} aria-label={messages.parts.label} data-screen-only>
        {roomParts.map((part) => {
          const count = counts[part]
          return (
            <RoomLink key={part} to={addressOfPart(part)} aria-current={view.part === part ? 'true' : undefined}>
              {messages.parts[part]}
              {count !== null && count > 0 && <span className={styles.count}> {formatNumber(count, language)}</span>}
            </RoomLink>
          )
        })}
      </nav>
      {view.part === 'findings' && <FindingsPart findings={findings} work={work} />}
      {view.part === 'ledger' && (
        <LedgerPart
          findings={findings}
          work={work}
          layout={view.layout}
          onLayout={(layout) => setView({ ...view, layout })}
        />
      )}
      {view.part === 'notes' && <NotesPart findings={findings} work={work} />}
      {view.part === 'visit' && <VisitPart findings={findings} work={work} plan={plan} />}
    </>
  )
}
