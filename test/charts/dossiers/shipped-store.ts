import { readFileSync } from 'node:fs'
import type { ChartContext } from '~/charts/dossiers/chart-context'
import { readDossiers } from '~/data/engine/read-dossiers'
import { procedureShape } from '~/data/round/load-procedures'
import { parseTable } from '~/data/round/parse-table'
import type { DossierStore } from '~/domain/cube/cube'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import { isoDate } from '~/domain/shared/iso-date'

const read = (file: string) => readFileSync(`public/data/an-thang-2025-07/${file}`, 'utf8')
const table = (file: string) => ({ file, url: file, delimiter: null, missingValues: [''] })
const procedures = parseTable(read('procedures.csv'), table('procedures.csv'), procedureShape).parsed.map(
  ({ value }) => value,
)

/** The dossiers that ship with the program, judged at the end of the period. */
const shippedStore = (reading: OutcomeReading = 'dates'): DossierStore =>
  readDossiers(
    {
      text: read('dossiers.csv'),
      file: table('dossiers.csv'),
      procedures,
      period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
      asOf: isoDate('2025-08-30'),
      reading,
    },
    () => {},
  )

const store = shippedStore()

export const contextOf = (filter: Partial<DossierFilter> = {}, more: Partial<ChartContext> = {}): ChartContext => ({
  store,
  filter: { ...noFilter, ...filter },
  language: 'vi',
  file: 'dossiers.csv',
  provenance: 'illustrative',
  hrefOf: (patch) => JSON.stringify(patch),
  ...more,
})
