import type { OutcomeReading } from '~/domain/dossiers/outcome'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import type { ReportedFigures } from '~/domain/reported/form'
import type { Statement } from '~/domain/round/round'
import { type ReadResult, readDossiers } from '../engine/read-dossiers'
import { LoadError } from '../http/load-error'
import { loadPreparedness } from './load-preparedness'
import { loadProcedures } from './load-procedures'
import { loadReported } from './load-reported'
import { loadStatements } from './load-statements'
import type { RoundPackage, RoundResource } from './loaded'
import type { RoundSource } from './round-source'

/** A round read as a whole, by the readers that the screens use. A part that the package does not have is null. */
export interface ReadRound {
  readonly round: RoundPackage
  readonly reported: ReportedFigures | null
  readonly statements: readonly Statement[]
  readonly preparedness: Preparedness | null
  readonly dossiers: (ReadResult & Pick<RoundResource, 'provenance' | 'sourceId'>) | null
}

/** What to read beside the published figures: the lists are long. */
export interface ReadParts {
  readonly dossiers: boolean
  readonly preparedness: boolean
}

/** Rejects with LoadError where a file of the package is not as it should be. */
export async function readRound(source: RoundSource, reading: OutcomeReading, parts: ReadParts): Promise<ReadRound> {
  const [reported, statements, preparedness, dossiers] = await Promise.all([
    orNull(loadReported(source)),
    orNull(loadStatements(source)),
    parts.preparedness ? orNull(loadPreparedness(source)) : null,
    parts.dossiers ? orNull(loadList(source, reading)) : null,
  ])
  return {
    round: await source.descriptor(),
    reported: reported?.value ?? null,
    statements: statements?.value ?? [],
    preparedness: preparedness?.value ?? null,
    dossiers,
  }
}

async function loadList(source: RoundSource, reading: OutcomeReading): Promise<NonNullable<ReadRound['dossiers']>> {
  const [{ info }, { text, resource }, procedures] = await Promise.all([
    source.descriptor(),
    source.text('dossiers'),
    orNull(loadProcedures(source)),
  ])
  const { file, url, delimiter, missingValues, provenance, sourceId } = resource
  const { period, asOf } = info
  const result = readDossiers(
    { text, file: { file, url, delimiter, missingValues }, procedures: procedures?.value ?? [], period, asOf, reading },
    () => {},
  )
  return { ...result, provenance, sourceId }
}

/** Null where the package has no such part; anything else is a failure of its own. */
async function orNull<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof LoadError && error.code === 'missingResource') return null
    throw error
  }
}
