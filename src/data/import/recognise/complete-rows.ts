import type { BodyRows, UsedColumn } from './body-rows'
import type { TablePlace } from './header'
import type { IssueLog } from './issue-log'
import type { ColumnKind, ReadRecord } from './recognised-table'
import { neighbourhoodIn } from './row-roles'
import { requiredFields } from './vocabulary'

/** Neighbourhoods from columns, group rows, titles and names of sheets; blanks under a filled one are asked about. */
export function completed(
  records: readonly ReadRecord[],
  kind: ColumnKind,
  { neighbourhoods }: BodyRows,
  { title }: TablePlace,
  sheetName: string,
  used: readonly UsedColumn[],
  place: string | null,
  log: IssueLog,
): readonly ReadRecord[] {
  const key = kind === 'ii06' ? 'name' : requiredFields[kind][0]?.[0]
  const keyLabel = used.find(({ field }) => field === key)?.label ?? null
  const column = used.find(({ field }) => field === 'neighbourhood')
  const local = kind === 'equipment' || kind === 'forces' || kind === 'training'
  const fromTitle =
    !local || column !== undefined || place !== null
      ? null
      : [...title, sheetName].map(neighbourhoodIn).find((name) => name !== null)
  // dossiers without a code are spoken of elsewhere
  if (!local && (key === 'code' || keyLabel === null)) return records
  let above: string | null = null
  let said = false
  return records.map(({ row, values }) => {
    if (key !== undefined && key !== 'code' && (values[key] ?? null) === null && keyLabel !== null) {
      log.add({ severity: 'ask', code: 'keyMissing' }, row, keyLabel)
    }
    if (!local) return { row, values }
    if (place !== null) return { row, values: { ...values, neighbourhood: place } }
    const own = values.neighbourhood ?? null
    if (typeof own === 'string') above = own
    else if (column !== undefined && above !== null) {
      log.add({ severity: 'ask', code: 'blankLikeAbove', params: { above } }, row, column.label)
    }
    if (column !== undefined) return { row, values }
    const group = neighbourhoods.get(row - 1) ?? fromTitle ?? null
    if (group !== null && group === fromTitle && !said) {
      said = true
      log.add({ severity: 'ask', code: 'neighbourhoodFromTitle', params: { name: group } }, null, null)
    }
    return { row, values: { ...values, neighbourhood: group } }
  })
}
