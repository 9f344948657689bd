import { useQuery } from '@tanstack/react-query'
import type { LoadedDossiers } from '~/data/dossiers/load-dossiers'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { noFilter } from '~/domain/cube/dossier-filter'
import { apologies } from '~/domain/cube/late-views'
import { totals } from '~/domain/cube/outcome-views'
import { whatNeedsAttention } from '~/domain/findings/attention'
import { attentionMessages } from '~/domain/findings/messages'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import type { ReportedFigures } from '~/domain/reported/form'
import type { RoundInfo } from '~/domain/round/round'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Panel } from '~/ui/panel/Panel'
import { NotSupported } from '~/ui/state/NotSupported'
import { DataTable } from '~/ui/table/DataTable'
import { Tag } from '~/ui/tag/Tag'
import { AttentionList, type ListedTask } from './AttentionList'
import { buildGapTable } from './build-gap-table'
import { attentionPanelMessages, equipmentPanelMessages } from './messages'
import styles from './Overview.module.css'
import { useDossierStore } from './use-dossier-store'

/** What the dossier list and the preparedness lists add to the published figures. */
export function ListNotes({ info, reported }: { info: RoundInfo; reported: ReportedFigures }) {
  const language = useLanguage()
  const messages = useMessages(attentionPanelMessages)
  const equipment = useMessages(equipmentPanelMessages)
  const { data: loaded, isPending } = useQuery(roundQueries.preparedness(useRoundAddress()))
  const { data: dossiers, isFetching } = useDossierStore()
  if (isPending || (dossiers === null && isFetching)) return null
  const preparedness = loaded?.value ?? null
  const tasks = tasksOf(reported, preparedness, dossiers, language)
  const illustrative = [preparedness?.provenance, dossiers?.provenance].includes('illustrative')
  return (
    <>
      {loaded ? (
        <Gaps preparedness={loaded.value} file={loaded.file} unitLabel={info.neighbourhoodLabel} />
      ) : (
        <NotSupported title={equipment.absentTitle} why={equipment.absentWhy} />
      )}
      {tasks.length > 0 && (
        <Panel
          title={messages.notes}
          kind={illustrative ? 'illustrative' : 'reported'}
          subtitle={
            <>
              {messages.notesSub} {illustrative && <Tag kind="illustrative" />}
            </>
          }
        >
          <AttentionList tasks={tasks} />
        </Panel>
      )}
    </>
  )
}

function Gaps({ preparedness, file, unitLabel }: { preparedness: Preparedness; file: string; unitLabel: string }) {
  const language = useLanguage()
  const messages = useMessages(equipmentPanelMessages)
  const illustrative = preparedness.provenance === 'illustrative'
  const { title, table } = buildGapTable(preparedness, unitLabel, language)
  return (
    <Panel
      title={title}
      kind={illustrative ? 'illustrative' : 'reported'}
      subtitle={
        <>
          {messages.gapsSub} {illustrative && <Tag kind="illustrative" />}
        </>
      }
    >
      <DataTable model={table} captionHidden className={styles.table} />
      <p className={styles.foot}>
        {messages.gapsSource(file)}. <RoomLink to="/thien-tai">{messages.toRoom}</RoomLink>
      </p>
    </Panel>
  )
}

function tasksOf(
  { row, rates }: ReportedFigures,
  preparedness: Preparedness | null,
  dossiers: LoadedDossiers | null,
  language: Language,
): ListedTask[] {
  const messages = attentionPanelMessages[language]
  const { write } = attentionMessages[language]
  const counts = dossiers && totals(dossiers, noFilter).selected
  const letters = dossiers && apologies(dossiers, { ...noFilter, outcomes: ['overdue'] })
  const items = whatNeedsAttention({
    row,
    rates,
    statements: [],
    preparedness,
    dossiers:
      dossiers && counts && letters
        ? {
            pendingOverdue: counts.pendingOverdue,
            // said below by the date promised, which is what the citizen was told
            pausedLong: 0,
            pausedOverWorkingDays: 0,
            overdueWithoutApology: letters.notSent.selected + letters.unknown.selected,
            illustrative: dossiers.provenance === 'illustrative',
          }
        : null,
  }).filter(({ severity }) => severity === 'note')
  const tasks = items.map((item) => ({ ...write(item), id: item.id, to: item.to, urgent: false }))
  if (!counts || counts.pausedPastDue === 0) return tasks
  const paused = {
    id: 'paused',
    urgent: false,
    to: '/ho-so',
    task: messages.pausedPastDue(formatNumber(counts.pausedPastDue, language)),
    because: messages.pausedBecause,
  }
  const after = tasks.findIndex(({ to }) => to !== '/ho-so')
  return after < 0 ? [...tasks, paused] : [...tasks.slice(0, after), paused, ...tasks.slice(after)]
}
