import { contentHash } from '~/domain/round/package-descriptor'
import type { FetchedText, FetchTextOptions } from '../http/fetch-text'
import { LoadError } from '../http/load-error'
import { sha256Of } from '../http/sha256'
import { openDatabase } from './database'
import { storedRoundOf } from './stored-address'

/**
 * A file of a round kept on this computer, as `fetchText` gives one of a server.
 * @throws LoadError notFound (deleted, perhaps in another tab), notKept, wrongHash.
 */
export async function readStoredText(url: string, { file, signal }: FetchTextOptions): Promise<FetchedText> {
  const where = { file, url }
  const roundId = storedRoundOf(url)
  const database = await openDatabase().catch(() => {
    throw new LoadError('notKept', where)
  })
  const descriptor = roundId === null ? null : ((await database.get('work', roundId))?.history.present.package ?? null)
  if (signal?.aborted) throw new LoadError('aborted', where)
  if (descriptor === null) throw new LoadError('notFoundHere', where)
  if (url.endsWith('/datapackage.json')) return textOf(JSON.stringify(descriptor))
  const path = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))
  const resource = descriptor.resources.find((candidate) => candidate.path === path)
  const stored = resource && (await database.get('files', contentHash(resource)))
  if (stored === undefined) throw new LoadError('notFoundHere', where)
  if ((await sha256Of(stored.bytes)) !== stored.sha256) {
    throw new LoadError('wrongHash', { ...where, loadedBytes: stored.bytes.byteLength })
  }
  const text = new TextDecoder('utf-8').decode(stored.bytes).normalize('NFC')
  return { text, bytes: stored.bytes.byteLength, hashCheck: 'ok' }
}

const textOf = (text: string): FetchedText => ({ text, bytes: text.length, hashCheck: 'unannounced' })
