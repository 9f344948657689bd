import { WeeklyFlowChart } from '~/charts/overview/WeeklyFlowChart'
import { buildWeeklyFlowModel } from '~/charts/overview/weekly-flow-model'
import { noFilter } from '~/domain/cube/dossier-filter'
import { weeklyFlow } from '~/domain/cube/flow-views'
import type { Period } from '~/domain/shared/period'
import { useLanguage } from '~/ui/i18n/language-context'
import { useDossierStore } from './use-dossier-store'

/** Weekly received, resolved and backlog. Whether the list could be read is said once, by the figures above. */
export function FlowFigure({ period }: { period: Period }) {
  const language = useLanguage()
  const { data } = useDossierStore()
  if (data === null || data.rows === data.setAside) return null
  const illustrative = data.provenance === 'illustrative'
  const flow = weeklyFlow(data, noFilter, period)
  const model = buildWeeklyFlowModel({ flow, rows: data.rows - data.setAside, illustrative }, language)
  return <WeeklyFlowChart model={model} illustrative={illustrative} />
}
