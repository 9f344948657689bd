import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { ImportError } from '~/data/import/raw-table'
import { readImportFile } from '~/data/import/read/read-import-file'
import { refusalSentence } from '~/data/import/read-messages'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import { readRoundFile } from '~/data/package/read-round-file'
import { describeRoundFileProblem } from '~/data/package/round-file-messages'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { Locale } from '~/domain/shared/locale'
import { type Command, exitCodes, InputError, reportingErrors } from './command'
import { tableAnswer } from './import-answer'
import { type ReadFile, roundOptions, writeRound } from './import-round'
import { drawImport, type RoundInFile } from './import-table'
import { readLocale } from './locale-option'

interface Refused {
  readonly file: string
  readonly message: string
  readonly severity: 'error'
}

/**
 * `import FILE…`: spreadsheets, texts and documents → their tables as understood, with what is doubtful. `--json`: for
 * programs. `--round OUT.giamsat`: what was understood without doubt as a round in one file; `--unit`, `--from`, `--to`
 * where the files do not say them. Exit 2 where a file is refused or something must be added. `--lang en`: in English.
 */
export const importCommand: Command = reportingErrors(async (args, { stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false }, ...roundOptions },
  })
  const locale = readLocale(values.lang)
  if (positionals.length === 0) throw new InputError('import: name at least one file')
  const read: ReadFile[] = []
  const rounds: RoundInFile[] = []
  const refused: Refused[] = []
  for (const path of positionals) {
    const answer = await importOne(path, read, locale)
    if ('tables' in answer) read.push(answer)
    else if ('title' in answer) rounds.push(answer)
    else refused.push(answer)
  }
  const round = values.round === undefined ? undefined : await writeRound(values.round, read, values, locale)
  const whole = {
    tables: read.flatMap(({ tables }) => tables.map((table) => tableAnswer(table, locale))),
    ...(rounds.length > 0 && { rounds }),
    ...(round !== undefined && { round }),
    ...(refused.length > 0 && { issues: refused }),
  }
  stdout.write(values.json ? `${JSON.stringify(whole, null, 2)}\n` : drawImport(whole, locale))
  return refused.length > 0 ? exitCodes.badInput : exitCodes.ok
})

async function importOne(
  path: string,
  before: readonly ReadFile[],
  locale: Locale,
): Promise<ReadFile | RoundInFile | Refused> {
  const bytes = await readBytes(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const name = basename(path)
  const sameAs = before.find((file) => file.sha256 === sha256)?.name
  try {
    const raw = await readImportFile(bytes, name)
    if (raw.format === 'giamsat') return await openRound(bytes, name, locale)
    const context = { period: null, calendar: vietnamCalendar, ...(sameAs === undefined ? {} : { sameAs }) }
    return { name, sha256, tables: recogniseFile(raw, context) }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { file: name, message: refusalSentence(error.refusal, locale), severity: 'error' }
  }
}

async function openRound(bytes: Uint8Array, file: string, locale: Locale): Promise<RoundInFile | Refused> {
  const { descriptor, problems } = await readRoundFile(bytes, file)
  const sentences = problems.map((problem) => describeRoundFileProblem(problem, locale))
  if (descriptor === null) return { file, message: sentences.join(' '), severity: 'error' }
  const { title, unit } = descriptor.giamsat
  return { file, title, unit, resources: descriptor.resources.map(({ name }) => name), problems: sentences }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new InputError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}
