import { createContext } from 'react'
import type { ReportInput } from '~/domain/report/report-input'

/** The figures that the drawings of the sheet are drawn from. */
export const PaperInputContext = createContext<ReportInput | null>(null)
