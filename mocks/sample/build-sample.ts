import { createHash } from 'node:crypto'
import { resourceSchemas } from '~/data/package/resource-schemas'
import { type Cell, writeCsv } from '~/data/package/write-csv'
import type { ResourceName } from '~/data/round/loaded'
import { formCells } from '~/domain/reported/form'
import type { Provenance } from '~/domain/shared/provenance'
import { buildDossiers } from './dossiers'
import { communication, equipment, forces, neighbourhoods, pillarRows, training } from './preparedness'
import { sampleProcedures } from './procedures'
import { article, illustration, publishedRates, publishedRow, publishedStatements, roundInfo } from './published'
import { chance } from './random'

/** The seed of the files in public/data. */
export const SAMPLE_SEED = 20_250_701

interface ResourcePlan {
  readonly name: ResourceName
  readonly title: string
  readonly provenance: Provenance
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

const plain = <T extends object>(rows: readonly T[]) => rows as readonly Readonly<Record<string, Cell>>[]

function plans(seed: number): ResourcePlan[] {
  const published = (name: ResourceName, title: string, rows: readonly object[]): ResourcePlan => ({
    name,
    title,
    provenance: 'published',
    rows: plain(rows),
  })
  const illustrative = (name: ResourceName, title: string, rows: readonly object[]): ResourcePlan => ({
    name,
    title: `${title} (minh họa)`,
    provenance: 'illustrative',
    rows: plain(rows),
  })
  const reported = formCells.map((cell) => ({ scope: 'total', cell, value: publishedRow[cell] }))
  const dossiers = buildDossiers(chance(seed)).map((dossier) => ({ ...dossier, procedureCode: dossier.procedure.code }))
  return [
    published('reported', 'Số liệu theo biểu II.06a như đã công bố', reported),
    published('published-rates', 'Tỷ lệ đã công bố', publishedRates),
    published('statements', 'Nhận định đã công bố', publishedStatements),
    illustrative('procedures', 'Thủ tục và thời hạn', sampleProcedures),
    illustrative('dossiers', 'Danh sách hồ sơ', dossiers),
    illustrative('neighbourhoods', 'Khối phố', neighbourhoods),
    illustrative('equipment', 'Vật tư, phương tiện', equipment),
    illustrative('forces', 'Lực lượng', forces),
    illustrative('training', 'Tập huấn', training),
    illustrative('communication', 'Tuyên truyền', communication),
    illustrative('pillars', 'Bốn tại chỗ', pillarRows),
  ]
}

const foreignKeys: Partial<Record<ResourceName, readonly (readonly [string, ResourceName, string])[]>> = {
  dossiers: [
    ['procedureCode', 'procedures', 'code'],
    ['neighbourhood', 'neighbourhoods', 'id'],
  ],
  equipment: [['neighbourhood', 'neighbourhoods', 'id']],
  forces: [['neighbourhood', 'neighbourhoods', 'id']],
  training: [['neighbourhood', 'neighbourhoods', 'id']],
  communication: [['neighbourhood', 'neighbourhoods', 'id']],
  pillars: [['neighbourhood', 'neighbourhoods', 'id']],
}
const primaryKeys: Partial<Record<ResourceName, string | readonly string[]>> = {
  reported: ['scope', 'cell'],
  'published-rates': 'id',
  statements: 'id',
  procedures: 'code',
  dossiers: 'code',
  neighbourhoods: 'id',
  equipment: ['item', 'neighbourhood'],
  forces: ['neighbourhood', 'force'],
  training: ['neighbourhood', 'topic'],
  communication: ['neighbourhood', 'form'],
  pillars: ['neighbourhood', 'pillar'],
}

/**
 * The round that ships as files: path → text. Pure: the same seed gives the same bytes.
 * Published figures are those of `published.ts`; everything else is made up and says so in its resource.
 */
export function buildSample(seed: number = SAMPLE_SEED): Readonly<Record<string, string>> {
  const files: Record<string, string> = {}
  const resources = plans(seed).map(({ name, title, provenance, rows }) => {
    const path = `${name}.csv`
    const text = writeCsv(
      resourceSchemas[name].map((column) => column.name),
      rows,
    )
    files[path] = text
    const source = provenance === 'published' ? article : illustration
    return {
      name,
      title,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      dialect: { delimiter: ',', lineTerminator: '\n', header: true },
      schema: {
        fields: resourceSchemas[name],
        missingValues: [''],
        primaryKey: primaryKeys[name],
        foreignKeys: foreignKeys[name]?.map(([field, resource, key]) => ({
          fields: field,
          reference: { resource, fields: key },
        })),
      },
      sources: [{ title: source.title }],
      giamsat: { kind: name, provenance, sourceId: source.id },
    }
  })
  const descriptor = {
    name: roundInfo.id,
    title: roundInfo.title,
    profile: 'tabular-data-package',
    sources: roundInfo.sources.map(({ title }) => ({ title })),
    giamsat: { version: 1, ...roundInfo },
    resources,
  }
  return { 'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`, ...files }
}
