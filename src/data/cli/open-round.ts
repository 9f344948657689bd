import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { roundConfig } from '~/config/round-config'
import type { JournalEntry } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import { readRoundFile } from '../package/read-round-file'
import type { RoundFiles } from '../round/round-files'
import { InputError } from './command'
import type { OpenRoundSentences } from './report-messages'

const DESCRIPTOR = 'datapackage.json'

/** A round from disk; a .giamsat file brings the delegation's work with it, a folder has none. */
export interface OpenedRound {
  readonly files: RoundFiles
  readonly work: Partial<RoundWork>
  readonly journal: readonly JournalEntry[]
}

/**
 * The files of a round from disk: a folder, its `datapackage.json`, or a zip (.giamsat) of one.
 * @throws InputError naming the path and what to do.
 */
export async function openRound(path: string, messages: OpenRoundSentences): Promise<OpenedRound> {
  const entry = await stat(path).catch(() => null)
  if (entry === null) throw new InputError(messages.notFound(path))
  const bare = async (files: Promise<RoundFiles>) => ({ files: await files, work: {}, journal: [] })
  if (entry.isDirectory()) return bare(folderFiles(path, messages))
  if (basename(path) === DESCRIPTOR) return bare(folderFiles(dirname(path), messages))
  const bytes = new Uint8Array(await readFile(path))
  const files = zipFiles(path, bytes, messages)
  // The files as they lie there, because their hash is printed; the work as the program reads it.
  const { work, journal } = await readRoundFile(bytes, basename(path))
  return { files, work, journal }
}

async function folderFiles(folder: string, messages: OpenRoundSentences): Promise<RoundFiles> {
  const read = async (path: string) => {
    const bytes = await readFile(join(folder, path)).catch(() => null)
    return bytes === null ? null : new Uint8Array(bytes)
  }
  const descriptor = await read(DESCRIPTOR)
  if (descriptor === null) throw new InputError(messages.noDescriptor(folder))
  return { name: basename(resolve(folder)), descriptor, read }
}

/** Files of a round are small; what unpacks to more than the program reads is not unpacked at all. */
function zipFiles(path: string, bytes: Uint8Array, messages: OpenRoundSentences): RoundFiles {
  let size = 0
  const files = unzip(bytes, (originalSize) => {
    size += originalSize
    return size <= roundConfig.maxResourceBytes
  })
  if (files === null) throw new InputError(messages.notAZip(path))
  if (size > roundConfig.maxResourceBytes) throw new InputError(messages.tooLarge(path))
  const found = Object.keys(files)
    .filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .sort((a, b) => a.length - b.length)[0]
  const descriptor = found === undefined ? undefined : files[found]
  if (found === undefined || descriptor === undefined) throw new InputError(messages.noDescriptor(path))
  const folder = found.slice(0, -DESCRIPTOR.length)
  const read = (name: string) => {
    const content = files[folder + name]
    return Promise.resolve(content === undefined ? null : new Uint8Array(content))
  }
  return { name: basename(path), descriptor: new Uint8Array(descriptor), read }
}

function unzip(bytes: Uint8Array, take: (originalSize: number) => boolean): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => take(originalSize) })
  } catch {
    return null
  }
}
