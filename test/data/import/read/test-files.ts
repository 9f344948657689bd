import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ImportError, type RawCell, type RawFile, type Refusal } from '~/data/import/raw-table'
import { type ReadOptions, readImportFile } from '~/data/import/read/read-import-file'

const folder = join(import.meta.dirname, '../../../files')

/** Names of all files to be opened. */
export const testFiles: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map(({ name }) => name)
  .sort()

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))

export const open = (name: string, options?: ReadOptions): Promise<RawFile> =>
  readImportFile(bytesOf(name), name, options)

/** The refusal of a file; fails where it is read. */
export async function refusalOf(reading: Promise<RawFile>): Promise<Refusal> {
  try {
    const { format } = await reading
    throw new RangeError(`read as ${format}`)
  } catch (error) {
    if (error instanceof ImportError) return error.refusal
    throw error
  }
}

const textOf = (cell: RawCell | undefined): string => cell?.text ?? ''

/** Texts of a sheet, row by row. */
export const textsOf = (file: RawFile, sheet = 0): string[][] =>
  (file.sheets[sheet]?.rows ?? []).map((row) => row.map(textOf))

/** Texts of one column below its header. */
export const column = (file: RawFile, index: number): (string | null)[] =>
  (file.sheets[0]?.rows ?? []).slice(1).map((row) => row[index]?.iso ?? row[index]?.text ?? null)
