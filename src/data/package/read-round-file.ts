import * as v from 'valibot'
import {
  contentHash,
  PACKAGE_VERSION,
  type PackageDescriptor,
  type PackageResource,
} from '~/domain/round/package-descriptor'
import type { JournalEntry } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import { ImportError } from '../import/raw-table'
import { defaultReadLimits, type ReadLimits } from '../import/read/read-limits'
import { type Reading, startReading } from '../import/read/reading'
import { type OpenZip, openZip } from '../import/read/zip/open-zip'
import { recoverEntries } from '../import/read/zip/recover-entries'
import type { StoredFile } from '../store/database'
import { packageSchema, versionSchema } from './package-schema'
import type { ReadRoundFile, RoundFileProblem } from './round-file'
import { CHECKSUMS_PART, DESCRIPTOR_PART, isPartName, WORK_PART } from './round-file-parts'
import { sha256Hex } from './sha256'
import { journalEntrySchema, workSchemas } from './work-schema'

/** A round has a dozen files; a zip of thousands is none of ours. */
const limits: ReadLimits = { ...defaultReadLimits, maxZipEntries: 200 }

const checksumSchema = v.object({ version: v.literal(1), sha256: v.record(v.string(), v.string()) })
const workFileSchema = v.object({ work: v.record(v.string(), v.unknown()), journal: v.array(v.unknown()) })

/** Stops the reading: nothing of the file can be opened. */
class Fatal extends Error {
  readonly problem: RoundFileProblem
  constructor(problem: RoundFileProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * A `.giamsat` file, trusted in nothing: bounded in size, every part checked against its SHA-256 and its schema. Never
 * throws for what it finds inside; what is damaged is left out and named, and what is whole is there. Pages call
 * `unpackRound`, which reads in a worker.
 *
 * @param onFraction told how many bytes of all files are read
 */
export async function readRoundFile(
  bytes: Uint8Array,
  name: string,
  onFraction: (fraction: number) => void = () => undefined,
): Promise<ReadRoundFile> {
  const problems: RoundFileProblem[] = []
  try {
    return await new RoundFileReader(bytes, name, problems).read(onFraction)
  } catch (error) {
    if (!(error instanceof Fatal)) throw error
    return { descriptor: null, files: [], work: {}, journal: [], problems: [...problems, error.problem] }
  }
}

class RoundFileReader {
  readonly #zip: OpenZip
  readonly #problems: RoundFileProblem[]
  #checksums: Readonly<Record<string, string>> | null = null

  constructor(bytes: Uint8Array, name: string, problems: RoundFileProblem[]) {
    this.#problems = problems
    this.#zip = this.#open(bytes, startReading(name, { limits }))
  }

  async read(onFraction: (fraction: number) => void): Promise<ReadRoundFile> {
    if (!this.#zip.has(DESCRIPTOR_PART)) throw fatal('notARound')
    this.#checksums = await this.#readChecksums()
    const whole = await this.#readDescriptor()
    const { resources, files } = await this.#readFiles(whole, onFraction)
    const { work, journal } = await this.#readWork()
    const known = new Set([
      DESCRIPTOR_PART,
      WORK_PART,
      CHECKSUMS_PART,
      ...whole.resources.map(({ path }) => path.toLowerCase()),
    ])
    for (const part of this.#zip.names)
      if (!known.has(part) && !part.endsWith('/')) this.#say('unknownEntry', part, 'info')
    return { descriptor: { ...whole, resources }, files, work, journal, problems: this.#problems }
  }

  #say(
    code: RoundFileProblem['code'],
    entry: string | null,
    severity: RoundFileProblem['severity'],
    params: RoundFileProblem['params'] = {},
  ): void {
    this.#problems.push({ code, entry, severity, params })
  }

  #open(bytes: Uint8Array, reading: Reading): OpenZip {
    if (bytes.length > limits.maxFileBytes) throw fatal('tooLarge')
    try {
      return openZip(bytes, reading)
    } catch (error) {
      if (codeOf(error) === 'tooManyEntries') throw fatal('tooLarge')
      const entries = recoverEntries(bytes)
      if (entries.size === 0) throw fatal('notARound')
      this.#say('cutOff', null, 'damaged')
      return openZip(bytes, reading, entries)
    }
  }

  /** One part, whole and as it was written; null where it is not, and then the problem is noted. */
  async #part(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    if (!this.#zip.has(name)) {
      this.#say('entryMissing', name, 'damaged')
      return null
    }
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = new Uint8Array(await this.#zip.bytes(name))
    } catch (error) {
      if (codeOf(error) === 'zipBomb') throw fatal('tooLarge')
      this.#say('entryDamaged', name, 'damaged')
      return null
    }
    if (this.#checksums === null || this.#checksums[name] === (await sha256Hex(bytes))) return bytes
    this.#say('wrongChecksum', name, 'damaged')
    return null
  }

  async #readChecksums(): Promise<Readonly<Record<string, string>> | null> {
    if (!this.#zip.has(CHECKSUMS_PART)) {
      this.#say('noChecksums', null, 'info')
      return null
    }
    const bytes = await this.#part(CHECKSUMS_PART)
    const read = bytes === null ? null : v.safeParse(checksumSchema, parsed(bytes))
    if (read?.success === true) return read.output.sha256
    if (bytes !== null) this.#say('entryDamaged', CHECKSUMS_PART, 'damaged')
    return null
  }

  async #readDescriptor(): Promise<PackageDescriptor> {
    const bytes = await this.#part(DESCRIPTOR_PART)
    if (bytes === null) throw fatal('descriptorDamaged', { detail: DESCRIPTOR_PART })
    const json = parsed(bytes)
    const version = v.safeParse(versionSchema, json)
    if (version.success && version.output.giamsat.version !== PACKAGE_VERSION) {
      throw fatal('newerVersion', { version: version.output.giamsat.version, supported: PACKAGE_VERSION })
    }
    const read = v.safeParse(packageSchema, json)
    if (read.success) return read.output
    throw fatal('descriptorDamaged', { detail: v.getDotPath(read.issues[0]) ?? DESCRIPTOR_PART })
  }

  async #readFiles(
    { resources }: PackageDescriptor,
    onFraction: (fraction: number) => void,
  ): Promise<{ resources: PackageResource[]; files: StoredFile[] }> {
    const all = resources.reduce((sum, { bytes }) => sum + bytes, 0)
    let done = 0
    const kept: PackageResource[] = []
    const files = new Map<string, StoredFile>()
    for (const resource of resources) {
      const { path } = resource
      if (all > 0) onFraction(done / all)
      done += resource.bytes
      if (!isPartName(path) || kept.some((other) => other.path === path || other.name === resource.name)) {
        this.#say('badPath', path.slice(0, 80), 'damaged')
        continue
      }
      const bytes = await this.#part(path)
      if (bytes === null) continue
      const sha256 = contentHash(resource)
      if (bytes.length !== resource.bytes || (await sha256Hex(bytes)) !== sha256) {
        this.#say('wrongChecksum', path, 'damaged')
        continue
      }
      kept.push(resource)
      files.set(sha256, { sha256, bytes })
    }
    return { resources: kept, files: [...files.values()] }
  }

  async #readWork(): Promise<{ work: Partial<RoundWork>; journal: readonly JournalEntry[] }> {
    if (!this.#zip.has(WORK_PART)) this.#say('noWork', null, 'info')
    const bytes = this.#zip.has(WORK_PART) ? await this.#part(WORK_PART) : null
    if (bytes === null) return { work: {}, journal: [] }
    const read = v.safeParse(workFileSchema, parsed(bytes))
    if (!read.success) {
      this.#say('workDamaged', WORK_PART, 'damaged', { detail: v.getDotPath(read.issues[0]) ?? WORK_PART })
      return { work: {}, journal: [] }
    }
    const work: Record<string, unknown> = {}
    for (const [slot, value] of Object.entries(read.output.work)) {
      if (!Object.hasOwn(workSchemas, slot)) {
        this.#say('unknownSlot', WORK_PART, 'info', { slot: slot.slice(0, 40) })
        continue
      }
      const checked = v.safeParse(workSchemas[slot as keyof typeof workSchemas], value)
      if (checked.success) work[slot] = checked.output
      else this.#say('workDamaged', WORK_PART, 'damaged', { detail: slot })
    }
    const entries = read.output.journal.map((entry) => v.safeParse(journalEntrySchema, entry))
    const journal = entries.flatMap((entry) => (entry.success ? [entry.output] : []))
    if (journal.length < entries.length) this.#say('workDamaged', WORK_PART, 'damaged', { detail: 'journal' })
    return { work: work as Partial<RoundWork>, journal }
  }
}

const fatal = (code: RoundFileProblem['code'], params: RoundFileProblem['params'] = {}): Fatal =>
  new Fatal({ code, entry: null, params, severity: 'fatal' })

const codeOf = (error: unknown): string | null => (error instanceof ImportError ? error.refusal.code : null)

/** Undefined where it is not JSON in UTF-8: no schema takes that. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
