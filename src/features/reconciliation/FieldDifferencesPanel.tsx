import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { useRoundAddress } from '~/data/round/round-address'
import { recomputeFields } from '~/domain/cube/recompute-fields'
import { compareFields } from '~/domain/reconcile/compare-fields'
import type { ReportedField } from '~/domain/reported/form'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { DataTable } from '~/ui/table/DataTable'
import { Tag } from '~/ui/tag/Tag'
import { buildFieldDifferences } from './build-field-differences'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'

/** The form by field against the dossier list of the round, down to the rows; nothing where there is no list. */
export function FieldDifferencesPanel({ fields }: { fields: readonly ReportedField[] }) {
  const messages = useMessages(reconciliationMessages).recomputed
  const language = useLanguage()
  const { data: store, isPending } = useQuery(dossierQueries.store(useRoundAddress(), 'dates'))
  const differences = useMemo(
    () => (store === undefined ? null : buildFieldDifferences(compareFields(fields, recomputeFields(store)), language)),
    [store, fields, language],
  )
  if (store === undefined || differences === null) {
    return isPending ? <LoadingMessage what={messages.loading} height={200} /> : null
  }
  const isIllustrative = store.provenance === 'illustrative'
  return (
    <Panel
      title={differences.title}
      kind={isIllustrative ? 'illustrative' : 'reported'}
      subtitle={
        <>
          {messages.subtitle} {isIllustrative && <Tag kind="illustrative" />}
        </>
      }
    >
      {differences.table.rows.length > 0 && <DataTable model={differences.table} captionHidden />}
      {differences.apart.map((sentence) => (
        <p key={sentence} className={styles.sub}>
          {sentence}
        </p>
      ))}
    </Panel>
  )
}
