import { useEffect } from 'react'
import { LateFieldsChart } from '~/charts/overview/LateFieldsChart'
import { buildLateFieldsModel } from '~/charts/overview/late-fields-model'
import { OverdueWeeksChart } from '~/charts/overview/OverdueWeeksChart'
import { buildOverdueWeeksModel } from '~/charts/overview/overdue-weeks-model'
import type { LoadedDossiers } from '~/data/dossiers/load-dossiers'
import { noFilter } from '~/domain/cube/dossier-filter'
import { fieldByWeek, weeklyFlow } from '~/domain/cube/flow-views'
import { outcomesByField } from '~/domain/cube/outcome-views'
import type { Period } from '~/domain/shared/period'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { NotSupported } from '~/ui/state/NotSupported'
import { DossierListState } from './DossierListState'
import { lateListMessages } from './late-list-messages'
import { useDossierStore } from './use-dossier-store'

export interface LateFiguresProps {
  period: Period
  namedFields: number | null
}

/** When and where dossiers were resolved overdue, from the list. */
export function LateFigures({ period, namedFields }: LateFiguresProps) {
  const { data, error, isFetching, start, stop } = useDossierStore()
  const messages = useMessages(lateListMessages)
  if (data === null) return <DossierListState error={error} isFetching={isFetching} onStart={start} onStop={stop} />
  if (data.rows === data.setAside) return <NotSupported title={messages.empty} why={messages.emptyWhy} />
  return <Figures data={data} period={period} namedFields={namedFields} />
}

function Figures({ data, period, namedFields }: LateFiguresProps & { data: LoadedDossiers }) {
  const language = useLanguage()
  const announce = useAnnounce()
  const illustrative = data.provenance === 'illustrative'
  const rows = data.rows - data.setAside
  const weeks = buildOverdueWeeksModel(
    {
      overdue: fieldByWeek(data, noFilter, ['overdue'], period),
      flow: weeklyFlow(data, noFilter, period),
      rows,
      illustrative,
    },
    language,
  )
  const fields = buildLateFieldsModel(
    { groups: outcomesByField(data, noFilter), rows, illustrative, namedFields },
    language,
  )
  useEffect(() => announce(weeks.source), [announce, weeks.source])
  return (
    <>
      <OverdueWeeksChart model={weeks} illustrative={illustrative} />
      <LateFieldsChart model={fields} illustrative={illustrative} />
    </>
  )
}
