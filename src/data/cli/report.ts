import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildReport } from '~/domain/report/build-report'
import { dossierAnnexOf } from '~/domain/report/dossier-annex'
import type { Report } from '~/domain/report/report'
import {
  defaultReportChoices,
  isOn,
  type ReportChoices,
  reportParts,
  reportTemplates,
  withAskedParts,
} from '~/domain/report/report-choices'
import type { ReportInput } from '~/domain/report/report-input'
import { noSupervisionWork } from '~/domain/report/supervision'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { now } from '../clock'
import { describeLoadError } from '../http/describe-load-error'
import { asLoadError } from '../http/load-error'
import { type ReadRound, readRound } from '../round/read-round'
import { filesSource } from '../round/round-files'
import { type Command, exitCodes, InputError, reportingErrors } from './command'
import { readLocale } from './locale-option'
import { openRound } from './open-round'
import { reportMessagesOfCommand } from './report-messages'

/**
 * `report ROUND.giamsat|FOLDER --docx FILE --xlsx FILE --json FILE`: the report of a round, without a browser.
 * `--parts bao-cao,so-lieu,phu-luc,ho-so`: what it holds, by the names of the screen's address. `--template front`: the
 * Front's letterhead. `--lang en`: in English. Drawings stand as the figures they are drawn from.
 */
export const reportCommand: Command = reportingErrors(async (args, { stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      docx: { type: 'string' },
      xlsx: { type: 'string' },
      json: { type: 'string' },
      parts: { type: 'string' },
      template: { type: 'string', default: defaultReportChoices.template },
      lang: { type: 'string', default: 'vi' },
    },
  })
  const locale = readLocale(values.lang)
  const messages = reportMessagesOfCommand[locale]
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new InputError(messages.oneRound)
  const outputs = [values.docx, values.xlsx, values.json].filter((each) => each !== undefined)
  if (outputs.length === 0) throw new InputError(messages.noOutput)
  const choices = readChoices(values.parts, values.template, locale)
  const read = await readFiles(path, choices, locale)
  const input = inputOf(read, choices, locale)
  const report = buildReport(input)

  const write = async (file: string, content: Uint8Array | string) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await writeFile(file, bytes).catch((error: unknown) => {
      throw new InputError(messages.cannotWrite(file, error instanceof Error ? error.message : String(error)))
    })
    stdout.write(`${messages.wrote(file, formatNumber(bytes.length, locale))}\n`)
  }
  if (values.json !== undefined) await write(values.json, `${JSON.stringify(answerOf(read, report), null, 2)}\n`)
  if (values.docx !== undefined) {
    const { writeReportDocx } = await import('../export/docx/report-docx')
    await write(values.docx, await writeReportDocx({ report, input, pictures: new Map() }))
  }
  if (values.xlsx !== undefined) {
    const { writeReportXlsx } = await import('../export/xlsx/report-xlsx')
    await write(values.xlsx, await writeReportXlsx({ report, input, round: read.round, writtenAt: new Date(now()) }))
  }
  return exitCodes.ok
})

function readChoices(parts: string | undefined, template: string, locale: Locale): ReportChoices {
  const messages = reportMessagesOfCommand[locale]
  const known = reportTemplates.find((each) => each === template)
  if (known === undefined) throw new InputError(messages.unknownTemplate(template))
  const names = Object.keys(reportParts)
  for (const part of parts?.split(',') ?? []) {
    if (!names.includes(part)) throw new InputError(messages.unknownPart(part, names.join(', ')))
  }
  return withAskedParts({ ...defaultReportChoices, template: known }, parts ?? null)
}

/** @throws InputError with the sentence that the screen would show. */
async function readFiles(path: string, choices: ReportChoices, locale: Locale): Promise<ReadRound> {
  const files = await openRound(path, reportMessagesOfCommand[locale])
  try {
    return await readRound(await filesSource(files, now()), 'dates', {
      dossiers: isOn(choices, 'dossierFigures') || isOn(choices, 'dossierList'),
      preparedness: isOn(choices, 'preparednessFigures'),
    })
  } catch (error) {
    const failure = asLoadError(error)
    if (failure === null) throw error
    const { what, where } = describeLoadError(failure, locale)
    throw new InputError(`${path}: ${what}${where === '' ? '' : ` (${where})`}`)
  }
}

const inputOf = (read: ReadRound, choices: ReportChoices, language: Locale): ReportInput => ({
  language,
  info: read.round.info,
  reported: read.reported,
  statements: read.statements,
  confirmations: [],
  questions: [],
  dossiers: read.dossiers === null ? null : dossierAnnexOf(read.dossiers, read.dossiers, isOn(choices, 'dossierList')),
  preparedness: read.preparedness,
  work: noSupervisionWork,
  roundHash: read.round.sha256,
  choices,
})

/** For programs: the round, its figures, and the report block by block, each figure with its value and source. */
const answerOf = ({ round, reported, statements }: ReadRound, report: Report) => ({
  round: { ...round.info, sha256: round.sha256 },
  reported,
  statements,
  report,
})
