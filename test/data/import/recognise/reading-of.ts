import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableAnswer } from '~/data/cli/import-answer'
import { readImportFile } from '~/data/import/read/read-import-file'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import { context } from './raw-sheets'

const folder = join(import.meta.dirname, '../../../files')

/** Files that have an expected reading beside them. */
export const expectedNames: readonly string[] = readdirSync(join(folder, 'expected'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

export const expectedOf = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'expected', `${name}.json`), 'utf8'))

export const readableNames: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^refused|\.md$|\.giamsat$/.test(entry.name))
  .map(({ name }) => name)

export async function tablesOf(name: string) {
  const raw = await readImportFile(new Uint8Array(readFileSync(join(folder, name))), name)
  return recogniseFile(raw, context)
}

/** What is written down of a reading: everything but the sentences. */
export async function readingOf(name: string): Promise<unknown> {
  const tables = (await tablesOf(name)).map((table) => tableAnswer(table, 'vi'))
  const reading = tables.map(({ sheet, kind, headerRows, mapping, dropped, rows, issues }) => ({
    sheet,
    kind,
    headerRows,
    mapping,
    dropped,
    rows,
    issues: issues.map(({ severity, code, row, column }) => `${severity} ${code} ${row ?? ''} ${column ?? ''}`.trim()),
  }))
  return JSON.parse(JSON.stringify(reading))
}
