import { ROUND_FILE_ENDING } from '~/data/package/round-file'
import { packRound } from '~/data/package/run-round-file'
import type { RoundInfo } from '~/domain/round/round'
import { completeWork } from '~/domain/round/round-work'
import { download } from '~/ui/download/download'
import { roundFileName } from '../rounds/round-file-name'
import type { DeskFile } from './desk-file'
import { buildTables, roundOf } from './keep-import'

/** Hands what is on the desk to the reader as one file, where this computer keeps nothing. */
export async function saveDeskAsFile(desk: readonly DeskFile[], info: RoundInfo): Promise<void> {
  const { descriptor, files } = await roundOf(await buildTables(desk, info), info)
  const work = completeWork(info.id, { package: descriptor })
  const bytes = await packRound({ descriptor, files, work, journal: [] })
  download(new Blob([bytes], { type: 'application/zip' }), `${roundFileName(info)}${ROUND_FILE_ENDING}`)
}
