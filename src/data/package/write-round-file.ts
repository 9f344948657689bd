import type { RoundFileContent } from './round-file'

/** A round in one file: a zip of its package, the work on it, and the SHA-256 of each part. The same round gives the same bytes. */
export async function writeRoundFile(_content: RoundFileContent): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('to be written')
}
