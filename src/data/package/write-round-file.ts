import { type Zippable, zipSync } from 'fflate'
import { contentHash } from '~/domain/round/package-descriptor'
import type { RoundFileContent } from './round-file'
import { CHECKSUMS_PART, DESCRIPTOR_PART, WORK_PART } from './round-file-parts'
import { sha256Hex } from './sha256'
import { stableJson } from './stable-json'

/** The first day that a zip can name, by this computer's own clock: the same bytes in every time zone. */
const mtime = new Date(1980, 0, 1)

/**
 * A round in one file: a zip of its package, the work on it, and the SHA-256 of each part. The same round gives the same
 * bytes. Undo history stays on this computer. Long lists take a while: pages call `packRound`.
 *
 * @param onFraction told how far it has come; adding the sums up is a fifth, packing the rest
 * @throws RangeError where the content of a file is missing
 */
export async function writeRoundFile(
  content: RoundFileContent,
  onFraction: (fraction: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { descriptor, files, work, journal } = content
  const { package: _, roundId: __, ...slots } = work
  const encoder = new TextEncoder()
  const parts: Record<string, Uint8Array> = {
    [DESCRIPTOR_PART]: encoder.encode(stableJson(descriptor)),
    [WORK_PART]: encoder.encode(stableJson({ work: slots, journal })),
  }
  for (const resource of descriptor.resources) {
    const file = files.find(({ sha256 }) => sha256 === contentHash(resource))
    if (file === undefined) throw new RangeError(`the content of ${resource.path} is missing`)
    parts[resource.path] = file.bytes
  }
  const names = Object.keys(parts).sort()
  const sums: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    sums[name] = await sha256Hex(parts[name] ?? new Uint8Array())
    onFraction((0.2 * (index + 1)) / names.length)
  }
  const zip: Zippable = { [CHECKSUMS_PART]: [encoder.encode(stableJson({ version: 1, sha256: sums })), { mtime }] }
  for (const name of names) zip[name] = [parts[name] ?? new Uint8Array(), { mtime, level: 6 }]
  const bytes = new Uint8Array(zipSync(zip, { mtime }))
  onFraction(1)
  return bytes
}
