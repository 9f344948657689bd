import { roundConfig } from '~/config/round-config'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { LoadError } from '../http/load-error'
import { sha256Of } from '../http/sha256'
import { parseDescriptor } from './descriptor'
import type { ResourceText, RoundPackage } from './loaded'
import type { RoundSource } from './round-source'

/** A round as files at hand: a folder, or what was inside a zip. Nothing is fetched. */
export interface RoundFiles {
  /** As people call it: the folder, or the file. */
  readonly name: string
  /** The bytes of `datapackage.json`. */
  readonly descriptor: Uint8Array<ArrayBuffer>
  /** The bytes of a file by its path in the package. Null where there is none. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

/** Addresses are needed to name files in messages; these lead nowhere. */
const NOWHERE = 'file:///'

/** The files as the loaders of a round read them, held to their announced size and hash as on the way from a server. */
export async function filesSource(files: RoundFiles, loadedAt: IsoDateTime): Promise<RoundSource> {
  const url = new URL(`${encodeURIComponent(files.name)}/datapackage.json`, NOWHERE).href
  const text = decode(files.descriptor, { file: 'datapackage.json', url: files.name })
  const round = parseDescriptor(text, url, roundConfig, loadedAt, await sha256Of(files.descriptor))
  return {
    descriptor: () => Promise.resolve(round),
    text: (name) => readResource(files, round, name),
  }
}

async function readResource(files: RoundFiles, round: RoundPackage, name: string): Promise<ResourceText> {
  const resource = round.resources.find((each) => each.name === name)
  if (resource === undefined) throw new LoadError('missingResource', { resource: name, url: files.name })
  const { file, bytes: announced, sha256 } = resource
  const where = { file, url: files.name }
  // A descriptor must not make the program read what lies outside of its package.
  if (/^([a-z]:|[\\/])|(^|[\\/])\.\.([\\/]|$)|:\/\//i.test(file))
    throw new LoadError('badAddress', { ...where, address: file })
  const bytes = await files.read(file)
  if (bytes === null) throw new LoadError('notFound', where)
  if (bytes.length > roundConfig.maxResourceBytes) {
    throw new LoadError('tooLarge', { ...where, maxBytes: roundConfig.maxResourceBytes, totalBytes: bytes.length })
  }
  const isAnother =
    (announced !== null && announced !== bytes.length) || (sha256 !== null && sha256 !== (await sha256Of(bytes)))
  if (isAnother) throw new LoadError('wrongHash', { ...where, loadedBytes: bytes.length })
  return {
    text: decode(bytes, where),
    bytes: bytes.length,
    hashCheck: sha256 === null ? 'unannounced' : 'ok',
    resource,
    loadedAt: round.loadedAt,
  }
}

function decode(bytes: Uint8Array, where: { readonly file: string; readonly url: string }): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    throw new LoadError('notUtf8', where)
  }
}
