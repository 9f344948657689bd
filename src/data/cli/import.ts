import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { ImportError } from '~/data/import/raw-table'
import { readImportFile } from '~/data/import/read/read-import-file'
import { refusalSentence } from '~/data/import/read-messages'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { Locale } from '~/domain/shared/locale'
import { type Command, exitCodes, InputError, reportingErrors } from './command'
import { tableAnswer } from './import-answer'
import { drawImport } from './import-table'
import { readLocale } from './locale-option'

interface Refused {
  readonly file: string
  readonly message: string
  readonly severity: 'error'
}

/**
 * `import FILE…`: spreadsheets, texts and documents → their tables as understood, with what is doubtful. `--json`: for
 * programs. Exit 2 where a file is refused. `--lang en`: sentences in English.
 */
export const importCommand: Command = reportingErrors(async (args, { stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
  })
  const locale = readLocale(values.lang)
  if (positionals.length === 0) throw new InputError('import: name at least one file')
  const tables: ReturnType<typeof tableAnswer>[] = []
  const refused: Refused[] = []
  const seen = new Map<string, string>()
  for (const path of positionals) {
    const answer = await importOne(path, seen, locale)
    if (Array.isArray(answer)) tables.push(...answer)
    else refused.push(answer)
  }
  const whole = { tables, ...(refused.length === 0 ? {} : { issues: refused }) }
  stdout.write(values.json ? `${JSON.stringify(whole, null, 2)}\n` : drawImport(whole, locale))
  return refused.length > 0 ? exitCodes.badInput : exitCodes.ok
})

async function importOne(
  path: string,
  seen: Map<string, string>,
  locale: Locale,
): Promise<ReturnType<typeof tableAnswer>[] | Refused> {
  const bytes = await readBytes(path)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const sameAs = seen.get(hash)
  const file = basename(path)
  seen.set(hash, file)
  try {
    const raw = await readImportFile(bytes, file)
    const context = { period: null, calendar: vietnamCalendar, ...(sameAs === undefined ? {} : { sameAs }) }
    return recogniseFile(raw, context).map((table) => tableAnswer(table, locale))
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { file, message: refusalSentence(error.refusal, locale), severity: 'error' }
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new InputError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}
