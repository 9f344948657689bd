import { readFileSync } from 'node:fs'
import type { TablePreview } from '~/data/import/import-session'
import type { RecogniseContext } from '~/data/import/recognise/recognised-table'
import { openImport } from '~/data/import/run-import'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'

/** The tables of a file as the desk gets them. */
async function tablesIn(
  name: string,
  context: Partial<RecogniseContext> = {},
  bytes: Uint8Array = readFileSync(`test/files/${name}`),
): Promise<readonly TablePreview[]> {
  // what Node reads is an array of another realm than the page's
  const session = await openImport(
    { name, bytes: Uint8Array.from(bytes) },
    () => undefined,
    new AbortController().signal,
  )
  const tables = await session.recognise({ period: null, calendar: vietnamCalendar, ...context })
  session.close()
  return tables
}

/** The first table of a file. */
export async function tableIn(
  name: string,
  context: Partial<RecogniseContext> = {},
  bytes?: Uint8Array,
): Promise<TablePreview> {
  const [table] = await tablesIn(name, context, bytes)
  if (table === undefined) throw new RangeError(`no table in ${name}`)
  return table
}

export const csv = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))
