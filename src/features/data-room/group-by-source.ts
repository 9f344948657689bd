import type { RoundPackage } from '~/data/round/loaded'
import type { Provenance, Source } from '~/domain/shared/provenance'

export interface SourceGroup {
  readonly key: string
  /** Null where a file names a source that the package does not list. */
  readonly source: Source | null
  readonly provenance: Provenance
  readonly files: readonly string[]
}

/** The files of a package by document and by kind of figure, in the package's order. */
export function groupBySource({ resources, info }: Pick<RoundPackage, 'resources' | 'info'>): SourceGroup[] {
  const groups = new Map<string, { source: Source | null; provenance: Provenance; files: string[] }>()
  for (const { file, provenance, sourceId } of resources) {
    const key = `${sourceId} ${provenance}`
    const group = groups.get(key)
    if (group) group.files.push(file)
    else groups.set(key, { source: info.sources.find(({ id }) => id === sourceId) ?? null, provenance, files: [file] })
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}
