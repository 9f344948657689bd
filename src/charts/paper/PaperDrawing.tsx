import type { ReportChart } from '~/domain/report/report'
import type { DossierAnnex } from '~/domain/report/report-input'
import type { FormRow } from '~/domain/reported/form'

export interface PaperDrawingProps {
  chart: ReportChart
  row: FormRow | null
  dossiers: DossierAnnex | null
  /** The drawing in words. */
  summary: string
  /** Text width of the sheet. Unit: CSS px. */
  width: number
}

/** A drawing of the report, in black and white, at the width of the text. */
export function PaperDrawing({ chart, summary, width }: PaperDrawingProps) {
  return (
    <svg className="ch" width={width} height={220} role="img" aria-label={`${chart}: ${summary}`}>
      <rect width={width} height={200} fill="url(#sheet-overdue)" />
    </svg>
  )
}
