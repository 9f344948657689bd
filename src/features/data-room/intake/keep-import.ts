import type { QueryClient } from '@tanstack/react-query'
import { today } from '~/data/clock'
import { buildFromFiles, type FileToBuild } from '~/data/import/build-from-files'
import type { TableToBuild } from '~/data/import/import-session'
import { foldHeading } from '~/data/import/recognise/fold'
import type { Learned } from '~/data/import/recognise/recognised-table'
import type { BuiltResources } from '~/data/package/built'
import { copyRound } from '~/data/package/copy-round'
import { mergePackage } from '~/data/package/merge-package'
import type { RoundAddress } from '~/data/round/round-address'
import { changeWork } from '~/data/store/change-work'
import type { StoredFile } from '~/data/store/database'
import { learn } from '~/data/store/learned'
import { filesOf, keepRound } from '~/data/store/rounds'
import { StoreError } from '~/data/store/store-error'
import { workQueries } from '~/data/store/work-queries'
import { importedSourceId } from '~/domain/round/imported-source'
import { contentHash, type PackageDescriptor } from '~/domain/round/package-descriptor'
import type { RoundInfo } from '~/domain/round/round'
import { type RoundAction, roundAction } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import type { Source } from '~/domain/shared/provenance'
import { answersOf } from './cell-doubts'
import { type DeskFile, decisionsOf, takenTables } from './desk-file'
import type { DeskSnapshot } from './import-desk'
import { takenFigures } from './prose-lines'
import { fieldsLeftOut, freeTextColumns } from './questions'
import { codesAside } from './row-problems'

/** Where the tables go. */
export type KeepTarget =
  | { readonly kind: 'new'; readonly info: RoundInfo }
  /** The open round; one that ships is copied first. */
  | {
      readonly kind: 'open'
      readonly address: RoundAddress
      readonly info: RoundInfo
      readonly isStored: boolean
      readonly existing: 'replace' | 'append'
    }

/** A package ready to be kept or saved. */
export interface BuiltRound {
  readonly descriptor: PackageDescriptor
  readonly files: readonly StoredFile[]
}

/** Tables → files of a round, nothing kept yet. Slow for a long list; `keepBuilt` and `roundOf` are quick. */
export const buildTables = (files: readonly DeskFile[], info: Pick<RoundInfo, 'unit'>) => buildAll(files, info)

/** A new round out of built tables, not yet kept. */
export const roundOf = (built: readonly BuiltResources[], info: RoundInfo): Promise<BuiltRound> =>
  mergeAll(info, built, { existing: 'append' })

/**
 * Keeps built tables: as a new round, or in the open one, as one step that can be undone. Answers the round. Rejects with
 * StoreError; then nothing has changed, and the desk still holds everything. Rejects with the reason of `signal` where
 * that stops it before the one step that writes.
 */
export async function keepBuilt(
  client: QueryClient,
  desk: DeskSnapshot,
  built: readonly BuiltResources[],
  target: KeepTarget,
  signal: AbortSignal,
): Promise<string> {
  const roundId =
    target.kind === 'new'
      ? await keepNew(client, built, target.info, signal)
      : await keepIn(client, built, target, signal)
  await learn(learnedFrom(desk))
  return roundId
}

async function keepNew(
  client: QueryClient,
  built: readonly BuiltResources[],
  info: RoundInfo,
  signal: AbortSignal,
): Promise<string> {
  const round = await roundOf(built, info)
  signal.throwIfAborted()
  await keepRound(client, round.descriptor, round.files, roundAction('roundCreated', { title: info.title }))
  return info.id
}

async function keepIn(
  client: QueryClient,
  built: readonly BuiltResources[],
  { address, info, isStored, existing }: Extract<KeepTarget, { kind: 'open' }>,
  signal: AbortSignal,
): Promise<string> {
  const base = isStored ? await packageOf(client, info.id) : await copyRound(client, address)
  const roundId = base.giamsat.id
  const contents = await filesOf(base)
  const contentOf = async (hash: string) => contents.find(({ sha256 }) => sha256 === hash)?.bytes
  const { descriptor, files: added, action } = await mergeAll(base, built, { existing, contentOf })
  signal.throwIfAborted()
  const change = (work: RoundWork): RoundWork => {
    // another tab was quicker: what it did must not be lost
    if (JSON.stringify(work.package) !== JSON.stringify(base)) throw new StoreError('failed')
    return { ...work, package: descriptor }
  }
  await changeWork(client, roundId, { kind: 'change', action, change }, added)
  return roundId
}

/** The round as it is kept now, whatever this tab has seen of it. */
async function packageOf(client: QueryClient, roundId: string): Promise<PackageDescriptor> {
  const work = await client.fetchQuery({ ...workQueries.one(roundId), staleTime: 0 })
  const { package: descriptor } = work.history.present
  if (descriptor === null) throw new StoreError('gone')
  return descriptor
}

type Mode = Parameters<typeof mergePackage>[2]

/** One answer after the other takes its place; what came with this import is never replaced by the next file of it. */
async function mergeAll(
  base: PackageDescriptor | RoundInfo,
  built: readonly BuiltResources[],
  mode: Mode,
): Promise<BuiltRound & { readonly action: RoundAction }> {
  let current = base
  const actions: RoundAction[] = []
  const files: StoredFile[] = []
  const names = new Set<string>()
  for (const part of built) {
    const fresh = (hash: string) => files.find(({ sha256 }) => sha256 === hash)?.bytes
    const perResource = Object.fromEntries([...names].map((name) => [name, 'append' as const]))
    const step = await mergePackage(current, part, {
      ...mode,
      perResource,
      contentOf: async (hash) => fresh(hash) ?? (await mode.contentOf?.(hash)),
    })
    for (const { name } of part.resources) names.add(name)
    files.push(...step.files)
    actions.push(step.action)
    current = step.descriptor
  }
  const [action] = actions
  if (action === undefined || !('resources' in current)) throw new RangeError('nothing to merge')
  // contents that a later file of the same import has outgrown are not kept
  const needed = new Set(current.resources.map(contentHash))
  return { descriptor: current, action, files: files.filter(({ sha256 }) => needed.has(sha256)) }
}

async function buildAll(
  files: readonly DeskFile[],
  { unit }: Pick<RoundInfo, 'unit'>,
): Promise<readonly BuiltResources[]> {
  const date = today()
  const sources: Source[] = []
  const parts = files.flatMap((file): FileToBuild[] => {
    if (file.state.kind !== 'open') return []
    const taken = takenTables([file])
    if (taken.length === 0) return []
    const sourceId = importedSourceId(file.state.opened.sha256 ?? `${file.id}-${file.bytes}`)
    if (!sources.some(({ id }) => id === sourceId)) sources.push({ id: sourceId, title: file.name, date, url: null })
    return [
      {
        session: file.state.session,
        records: taken.reduce((sum, { table }) => sum + table.recordCount, 0),
        tables: taken.map(
          ({ table, decisions }): TableToBuild => ({
            tableIndex: table.tableIndex,
            aside: codesAside(table.tallies, decisions),
            leaveOut: fieldsLeftOut(table, decisions),
            provenance: 'published',
            sourceId,
            answers: answersOf(table, decisions),
            confirmed: takenFigures(table, decisions),
          }),
        ),
      },
    ]
  })
  return buildFromFiles(parts, { unit, sources })
}

/** Headers that a person gave a field, columns of free text that were let in, words that were explained. */
function learnedFrom({ files, words }: DeskSnapshot): Learned {
  const headers: Record<string, string> = {}
  for (const file of files) {
    if (file.state.kind !== 'open') continue
    for (const table of file.state.tables) {
      const { choice, keptText } = decisionsOf(file, table.tableIndex)
      const texts = freeTextColumns(table)
      for (const column of table.columns) {
        const { index, header, field } = column
        if (field === null || header === '') continue
        const isTold = choice.mapping?.[index] === field
        if (isTold || (texts.includes(column) && keptText.includes(index))) headers[foldHeading(header)] = field
      }
    }
  }
  return { headers, words }
}
