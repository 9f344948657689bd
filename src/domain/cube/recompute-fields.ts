import type { CountedField } from '../reconcile/compare-fields'
import type { DossierStore } from './cube'
import { noFilter } from './dossier-filter'
import { outcomesByField } from './outcome-views'
import { recomputeRow } from './recompute-row'

/** The form's row of each field that the dossier list names. Dossiers without a field are in none of them. */
export const recomputeFields = (store: DossierStore): CountedField[] =>
  outcomesByField(store, noFilter).flatMap(({ key, label }) =>
    key === null ? [] : [{ name: label ?? key, row: recomputeRow(store, { ...noFilter, fields: [key] }) }],
  )
