import { buildStore } from '~/domain/cube/build-store'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { dossierFactsOf } from '~/domain/findings/dossier-facts'
import type { FindingsInput } from '~/domain/findings/findings-input'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import { SAMPLE_SEED } from '../../../mocks/sample/build-sample'
import { buildDossiers } from '../../../mocks/sample/dossiers'
import {
  communication,
  equipment,
  forces,
  neighbourhoods,
  pillarRows,
  training,
} from '../../../mocks/sample/preparedness'
import { publishedRates, publishedRow, publishedStatements, roundInfo } from '../../../mocks/sample/published'
import { chance } from '../../../mocks/sample/random'

const { period, asOf } = roundInfo

const dossiers = buildDossiers(chance(SAMPLE_SEED)).map(({ procedure, ...dossier }) => ({
  ...dossier,
  procedureCode: procedure.code,
  procedure: procedure.name,
  field: procedure.field,
  limitWorkingDays: procedure.limitWorkingDays,
}))

export const anThangStore = buildStore(dossiers, { period, asOf, reading: 'dates', calendar: vietnamCalendar })

const anThangPreparedness: Preparedness = {
  neighbourhoods,
  equipment,
  forces,
  training,
  communication,
  pillars: pillarRows,
  provenance: 'illustrative',
  sourceId: 'minh-hoa',
}

/** The round that ships: what was published, and the illustrative lists. */
export const anThang: FindingsInput = {
  info: roundInfo,
  reported: { row: publishedRow, rates: publishedRates, provenance: 'published', sourceId: 'bai-13-10-2025' },
  confirmations: [],
  statements: publishedStatements.map((statement) => ({
    ...statement,
    provenance: 'published' as const,
    sourceId: 'bai-13-10-2025',
  })),
  dossiers: dossierFactsOf(anThangStore, { provenance: 'illustrative', sourceId: 'minh-hoa' }, vietnamCalendar),
  preparedness: anThangPreparedness,
  calendar: vietnamCalendar,
  target: null,
}

/** The same lists as if the ward had sent them: their figures may be asked about. */
export const anThangReal: FindingsInput = {
  ...anThang,
  dossiers: anThang.dossiers && { ...anThang.dossiers, provenance: 'published' },
  preparedness: { ...anThangPreparedness, provenance: 'published' },
}
