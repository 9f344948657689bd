import type { QueryClient } from '@tanstack/react-query'
import { ROUND_FILE_ENDING } from '~/data/package/round-file'
import { packRound } from '~/data/package/run-round-file'
import { filesOf } from '~/data/store/rounds'
import { StoreError } from '~/data/store/store-error'
import { workQueries } from '~/data/store/work-queries'
import { download } from '~/ui/download/download'
import { roundFileName } from './round-file-name'

/** Hands a round kept here to the reader as one file. Rejects with StoreError gone. */
export async function saveRound(
  client: QueryClient,
  roundId: string,
  onFraction: (fraction: number) => void,
): Promise<void> {
  const { history, journal } = await client.query(workQueries.one(roundId))
  const { present } = history
  const { package: descriptor } = present
  if (descriptor === null) throw new StoreError('gone')
  const content = { descriptor, files: await filesOf(descriptor), work: present, journal }
  const bytes = await packRound(content, onFraction)
  download(new Blob([bytes], { type: 'application/zip' }), `${roundFileName(descriptor.giamsat)}${ROUND_FILE_ENDING}`)
}
