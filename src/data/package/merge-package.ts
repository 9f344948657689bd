import {
  contentHash,
  PACKAGE_VERSION,
  type PackageDescriptor,
  type PackageResource,
} from '~/domain/round/package-descriptor'
import type { RoundInfo } from '~/domain/round/round'
import { type RoundAction, roundAction } from '~/domain/round/round-action'
import type { Source } from '~/domain/shared/provenance'
import type { ResourceName } from '../round/loaded'
import type { StoredFile } from '../store/database'
import { appendRows } from './append-rows'
import type { BuildIssue, BuiltResource, BuiltResources, MergeMode } from './built'
import { packageResource } from './package-resource'
import { jointSource, jointSourceId, weakest } from './rows/draft'
import { sha256Hex } from './sha256'

export interface MergedPackage {
  readonly descriptor: PackageDescriptor
  /** New contents only: hand them to `changeWork` or `keepRound` with the descriptor. */
  readonly files: readonly StoredFile[]
  /** For the journal and the undo button: filesAdded, or fileReplaced where nothing is new but contents. */
  readonly action: RoundAction
  readonly issues: readonly BuildIssue[]
}

/**
 * A round with built files in it. `base` is the round as it is, or for a new one what is known of it. The caller keeps the
 * result: `changeWork(client, id, { kind: 'change', action, change: (work) => ({ ...work, package: descriptor }) }, files)`.
 *
 * @throws RangeError where rows are to be put behind those of a file that `contentOf` does not have
 */
export async function mergePackage(
  base: PackageDescriptor | RoundInfo,
  built: BuiltResources,
  mode: MergeMode,
): Promise<MergedPackage> {
  const round = 'giamsat' in base ? base : emptyPackage(base)
  const files: StoredFile[] = []
  const issues: BuildIssue[] = []
  const resources = new Map(round.resources.map((resource) => [resource.name, resource]))
  for (const name of outdated(round, built, mode)) resources.delete(name)
  for (const added of built.resources) {
    const existing = resources.get(added.name)
    const merged =
      existing === undefined || isReplaced(added.name, round, built, mode) ? added : await behind(existing, added)
    const sha256 = await sha256Hex(merged.bytes)
    files.push({ sha256, bytes: merged.bytes })
    resources.set(added.name, packageResource(merged, sha256))
  }

  async function behind(existing: PackageResource, added: BuiltResource): Promise<BuiltResource> {
    const bytes = await mode.contentOf?.(contentHash(existing))
    if (bytes === undefined) throw new RangeError(`the content of ${existing.path} is not here`)
    const appended = appendRows({ ...existing, bytes }, added, mode.duplicates ?? 'keep')
    const { provenance, sourceId } = existing.giamsat
    const both = [provenance, added.provenance]
    issues.push(...appended.issues)
    if (both.includes('illustrative') && provenance !== added.provenance) {
      issues.push({
        file: existing.path,
        sheet: '',
        row: null,
        column: null,
        message: { code: 'provenanceMixed', params: { file: existing.path } },
        severity: 'warning',
      })
    }
    return { ...added, ...appended, provenance: weakest(both), sourceId: jointSourceId([sourceId, added.sourceId]) }
  }

  const list = [...resources.values()]
  const sources = sourcesOf(round, list, built.sources)
  return {
    descriptor: {
      ...round,
      sources: sources.map(({ title }) => ({ title })),
      giamsat: { ...round.giamsat, sources },
      resources: list,
    },
    files,
    action: actionOf(round, built, mode),
    issues,
  }
}

const emptyPackage = (info: RoundInfo): PackageDescriptor => ({
  name: info.id,
  title: info.title,
  profile: 'tabular-data-package',
  sources: info.sources.map(({ title }) => ({ title })),
  giamsat: { ...info, version: PACKAGE_VERSION },
  resources: [],
})

const wanted = (name: ResourceName, { existing, perResource }: MergeMode): 'replace' | 'append' =>
  perResource?.[name] ?? existing

/** Lists whose rows name neighbourhoods. */
const placed: readonly string[] = ['equipment', 'forces', 'training', 'communication', 'pillars']

/** The list of neighbourhoods makes room only when no list stays behind that speaks of the old ones. */
function isReplaced(name: ResourceName, round: PackageDescriptor, built: BuiltResources, mode: MergeMode): boolean {
  if (wanted(name, mode) !== 'replace') return false
  if (name !== 'neighbourhoods') return true
  const renewed = new Set<string>(built.resources.map((resource) => resource.name))
  return round.resources.every((resource) => !placed.includes(resource.name) || renewed.has(resource.name))
}

/** Illustrative procedures and causes must not be joined to a real list of dossiers. */
function outdated(round: PackageDescriptor, built: BuiltResources, mode: MergeMode): string[] {
  const list = built.resources.find(({ name }) => name === 'dossiers')
  if (list === undefined || list.provenance === 'illustrative' || wanted('dossiers', mode) !== 'replace') return []
  return round.resources
    .filter(
      ({ name, giamsat }) => ['procedures', 'overdue-annex'].includes(name) && giamsat.provenance === 'illustrative',
    )
    .map(({ name }) => name)
}

/** Every document that a file names, and those that no file ever named. */
function sourcesOf(
  round: PackageDescriptor,
  resources: readonly PackageResource[],
  added: readonly Source[],
): Source[] {
  const known = new Map<string, Source>()
  for (const source of [...round.giamsat.sources, ...added]) if (!known.has(source.id)) known.set(source.id, source)
  const named = new Set(resources.map(({ giamsat }) => giamsat.sourceId))
  const dropped = new Set(round.resources.map(({ giamsat }) => giamsat.sourceId))
  for (const id of named) {
    const joint = known.has(id) ? null : jointSource(id, [...known.values()])
    if (joint !== null) known.set(id, joint)
  }
  const parts = new Set([...named].flatMap((id) => id.split('+')))
  return [...known.values()].filter(({ id }) => named.has(id) || parts.has(id) || !dropped.has(id))
}

/** Names that fit into one line of the journal. */
const MOST_NAMES = 3

function actionOf(round: PackageDescriptor, built: BuiltResources, mode: MergeMode): RoundAction {
  const names = [...new Set(built.tables.map(({ file }) => file))]
  const shown =
    names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` +${names.length - MOST_NAMES}` : '')
  const known = new Set(round.resources.map(({ name }) => name))
  const onlyReplaces =
    built.resources.length > 0 &&
    built.resources.every(({ name }) => known.has(name) && wanted(name, mode) === 'replace')
  return onlyReplaces ? roundAction('fileReplaced', { file: shown }) : roundAction('filesAdded', { files: shown })
}
