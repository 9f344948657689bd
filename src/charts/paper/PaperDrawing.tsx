import type { ReportChart } from '~/domain/report/report'
import type { DossierAnnex } from '~/domain/report/report-input'
import type { FormRow } from '~/domain/reported/form'
import type { Period } from '~/domain/shared/period'
import { useLanguage } from '~/ui/i18n/language-context'
import { buildLateFieldsModel } from '../overview/late-fields-model'
import { buildOverhangModel } from '../overview/overhang-model'
import { buildWeeklyFlowModel } from '../overview/weekly-flow-model'
import { PaperFieldBars } from './PaperFieldBars'
import { PaperFlow } from './PaperFlow'
import { PaperWeekly } from './PaperWeekly'

export interface PaperDrawingProps {
  chart: ReportChart
  row: FormRow | null
  period: Period
  dossiers: DossierAnnex | null
  /** Text width of the sheet. Unit: CSS px. */
  width: number
}

/**
 * A drawing of the report from the same builders as on screen, in black and white and at the width of the text. Plain
 * SVG: it is there as soon as React has committed, so that a print never takes an empty frame.
 */
export function PaperDrawing({ chart, row, period, dossiers, width }: PaperDrawingProps) {
  const language = useLanguage()
  if (chart === 'flow') {
    const model = row === null ? null : buildOverhangModel({ row, period, source: '' }, language)
    if (model === null) return null
    return 'absent' in model ? <Absent {...model.absent} /> : <PaperFlow model={model} width={width} />
  }
  if (dossiers === null) return null
  const about = { rows: 0, illustrative: dossiers.provenance === 'illustrative' }
  if (chart === 'weekly') {
    return <PaperWeekly model={buildWeeklyFlowModel({ ...about, flow: dossiers.byWeek }, language)} width={width} />
  }
  const late = buildLateFieldsModel({ ...about, groups: dossiers.byField, namedFields: null }, language)
  return <PaperFieldBars model={late} width={width} />
}

/** The reason in place of a drawing that the figures cannot bear. */
const Absent = ({ title, why }: { title: string; why: string }) => (
  <p data-absent>
    {title}. {why}
  </p>
)
