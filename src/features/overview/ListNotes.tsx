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
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { Panel } from '~/ui/panel/Panel'
import { Tag } from '~/ui/tag/Tag'
import { AttentionList, type ListedTask } from './AttentionList'
import { attentionPanelMessages } from './panel-messages'
import { useDossierStore } from './use-dossier-store'
import { Waiting } from './Waiting'

/** What the dossier list and the preparedness lists add to the published figures. */
export function ListNotes({ reported }: { reported: ReportedFigures }) {
  const language = useLanguage()
  const messages = useMessages(attentionPanelMessages)
  const { data: loaded, isPending } = useQuery(roundQueries.preparedness(useRoundAddress()))
  const { data: dossiers, isFetching } = useDossierStore()
  if (isPending || (dossiers === null && isFetching)) return <Waiting />
  const preparedness = loaded?.value ?? null
  const tasks = tasksOf(reported, preparedness, dossiers, language)
  const illustrative = [preparedness?.provenance, dossiers?.provenance].includes('illustrative')
  if (tasks.length === 0) return null
  return (
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
