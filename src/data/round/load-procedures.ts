import type { Procedure } from '~/domain/dossiers/procedure'
import { nullable, optional, whole, wording } from './cell-readers'
import type { Loaded } from './loaded'
import type { RowShape } from './parse-table'
import { type RoundSource, readTable } from './round-source'

export const procedureShape: RowShape<Procedure> = {
  code: wording,
  name: wording,
  field: wording,
  limitWorkingDays: nullable(whole),
  limitSource: optional(wording),
}

export async function loadProcedures(source: RoundSource): Promise<Loaded<readonly Procedure[]>> {
  const { parsed, issues, rows, setAside, source: from } = await readTable(source, 'procedures', procedureShape)
  const { file, provenance, sourceId } = from.resource
  return { value: parsed.map((row) => row.value), file, rows, setAside, issues, failed: [], provenance, sourceId }
}
