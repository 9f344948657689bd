import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import type { RoundInfo } from '~/domain/round/round'
import type { StoredFile } from '../store/database'
import type { BuildIssue, BuiltResources, MergeAction, MergeMode } from './built'

export interface MergedPackage {
  readonly descriptor: PackageDescriptor
  /** New contents only: hand them to `changeWork` or `keepRound` with the descriptor. */
  readonly files: readonly StoredFile[]
  /** filesAdded, or fileReplaced where nothing is new but contents. */
  readonly action: MergeAction
  readonly issues: readonly BuildIssue[]
}

/**
 * A round with built files in it. `base` is the round as it is, or for a new one what is known of it. The caller keeps the
 * result: `changeWork(client, id, { kind: 'change', action, change: (work) => ({ ...work, package: descriptor }) }, files)`.
 */
export async function mergePackage(
  _base: PackageDescriptor | RoundInfo,
  _built: BuiltResources,
  _mode: MergeMode,
): Promise<MergedPackage> {
  throw new Error('to be written')
}
