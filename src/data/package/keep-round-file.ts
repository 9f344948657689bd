import type { QueryClient } from '@tanstack/react-query'
import { contentHash, type PackageDescriptor } from '~/domain/round/package-descriptor'
import { roundAction } from '~/domain/round/round-action'
import { isRoundIdTaken, keepRound, newRoundId } from '../store/rounds'
import type { ReadRoundFile } from './round-file'
import { harmless } from './rows/kept-rows'
import { vetFiles } from './run-round-file'

/** Rounds made on some computer; those of servers have other names, and work of their own here. */
const OWN_ID = /^dot-\d{1,20}$/

/**
 * Keeps a round that came as a file, with the work in it. It never stands in the place of another: where its id is taken,
 * it gets a new one. Rejects with StoreError.
 */
export async function keepRoundFile(
  client: QueryClient,
  { descriptor, files, work, journal }: ReadRoundFile & { readonly descriptor: PackageDescriptor },
  file: string,
): Promise<PackageDescriptor> {
  const { id } = descriptor.giamsat
  const own = OWN_ID.test(id) && !(await isRoundIdTaken(id)) ? id : newRoundId()
  const contents = new Map(files.map(({ sha256, bytes }) => [sha256, bytes]))
  const known = await vetFiles(
    descriptor.resources.flatMap((resource) => {
      const bytes = contents.get(contentHash(resource))
      return bytes === undefined ? [] : [{ resource, bytes }]
    }),
  )
  const kept: PackageDescriptor = {
    ...descriptor,
    name: own,
    giamsat: { ...descriptor.giamsat, id: own },
    resources: known.map(({ resource }) => resource),
  }
  const contentsKept = known.map(({ file }) => file)
  await keepRound(client, kept, contentsKept, roundAction('roundOpened', { file: harmless(file) }), work, journal)
  return kept
}
