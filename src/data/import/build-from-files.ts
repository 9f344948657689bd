import type { BuildOptions, BuiltResources } from '../package/built'
import type { ImportSession, TableToBuild } from './import-session'
import { tableForRound } from './table-for-round'

export interface FileToBuild {
  readonly session: ImportSession
  readonly tables: readonly TableToBuild[]
  /** Records of those tables. */
  readonly records: number
}

/** Files with fewer records are built together on the page; a longer list is built where its rows are. */
const FEW_RECORDS = 3_000

/**
 * Files of a round out of several open files. What is small is built together, so that the form in one file and the report
 * about it in another are compared; the answers are merged one after the other.
 */
export async function buildFromFiles(
  files: readonly FileToBuild[],
  options: BuildOptions,
): Promise<readonly BuiltResources[]> {
  const [only] = files
  if (files.length === 1 && only !== undefined) return [await only.session.build(only.tables, options)]
  const { buildResources } = await import('../package/build-resources')
  const small = files.filter(({ records }) => records <= FEW_RECORDS)
  const together = await Promise.all(
    small.map(async ({ session, tables }) => {
      const whole = await session.takeTables(tables.map(({ tableIndex }) => tableIndex))
      return whole.map((table, place) => ({ table, wanted: tables[place] }))
    }),
  )
  const built: BuiltResources[] = []
  const taken = together
    .flat()
    .flatMap(({ table, wanted }) => (wanted === undefined ? [] : [tableForRound(table, wanted)]))
  if (taken.length > 0) built.push(buildResources(taken, options))
  for (const { session, tables, records } of files) {
    if (records > FEW_RECORDS) built.push(await session.build(tables, options))
  }
  return built
}
