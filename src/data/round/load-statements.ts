import type { Statement } from '~/domain/round/round'
import { code, decimal, optional, wording } from './cell-readers'
import type { Loaded } from './loaded'
import type { RowShape } from './parse-table'
import { type RoundSource, readTable } from './round-source'

export const statementShape: RowShape<Omit<Statement, 'provenance' | 'sourceId'>> = {
  id: wording,
  topic: code(['lateField', 'cause', 'capacity', 'fourOnTheSpot', 'equipmentToAdd', 'toContinue']),
  key: optional(wording),
  text: wording,
  value: optional(decimal),
  unit: optional(wording),
}

/** What the ward said in words. */
export async function loadStatements(source: RoundSource): Promise<Loaded<readonly Statement[]>> {
  const { parsed, issues, rows, setAside, source: from } = await readTable(source, 'statements', statementShape)
  const { file, provenance, sourceId } = from.resource
  const value = parsed.map((row) => ({ ...row.value, provenance, sourceId }))
  return { value, file, rows, setAside, issues, failed: [], provenance, sourceId }
}
