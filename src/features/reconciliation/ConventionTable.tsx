import type { ReportedCells } from '~/domain/reconcile/cells'
import type { RateConventionId } from '~/domain/reported/rates'
import { useLanguage } from '~/ui/i18n/language-context'
import { DataTable } from '~/ui/table/DataTable'
import { buildConventionTable } from './build-convention-table'
import type { ProposedChange } from './workbench-model'

interface ConventionTableProps {
  given: ReportedCells
  changes: readonly ProposedChange[]
  /** The round's own: marked. */
  convention: RateConventionId
}

/** The same figures under every convention, as published and with the proposal. */
export function ConventionTable({ given, changes, convention }: ConventionTableProps) {
  const language = useLanguage()
  return (
    <DataTable
      model={buildConventionTable(given, changes, language)}
      picked={new Set([`${convention}-onTime`, `${convention}-late`])}
    />
  )
}
