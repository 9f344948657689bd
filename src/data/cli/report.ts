import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices } from '~/domain/findings/choices'
import { dossierFactsOf } from '~/domain/findings/dossier-facts'
import { figureBookOf } from '~/domain/findings/figures/figure-book'
import type { FindingsInput } from '~/domain/findings/findings-input'
import { buildReport } from '~/domain/report/build-report'
import { dossierAnnexOf } from '~/domain/report/dossier-annex'
import type { Report } from '~/domain/report/report'
import {
  defaultReportChoices,
  isOn,
  type ReportChoices,
  reportParts,
  reportTemplates,
  type SectionId,
  wholeChoices,
  withAskedParts,
} from '~/domain/report/report-choices'
import type { ReportInput } from '~/domain/report/report-input'
import { type KnownFindings, supervisionOf } from '~/domain/report/supervision-of'
import { effectiveInfo } from '~/domain/round/round-in-force'
import { completeWork, type RoundWork } from '~/domain/round/round-work'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { planVisit } from '~/domain/visit/plan-visit'
import { now } from '../clock'
import { describeLoadError } from '../http/describe-load-error'
import { asLoadError } from '../http/load-error'
import { type ReadRound, readRound } from '../round/read-round'
import { filesSource } from '../round/round-files'
import { type Command, exitCodes, InputError, reportingErrors } from './command'
import { readLocale } from './locale-option'
import { type OpenedRound, openRound } from './open-round'
import { reportMessagesOfCommand } from './report-messages'

/**
 * `report ROUND.giamsat|FOLDER --docx FILE --xlsx FILE --json FILE`: the report of a round, without a browser.
 * `--parts bao-cao,so-lieu,phu-luc,ho-so`: what it holds, by the names of the screen's address. `--template front`: the
 * Front's letterhead. `--lang en`: in English. What they do not say is as the delegation left it in the .giamsat file.
 * Drawings stand as the figures they are drawn from.
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
      template: { type: 'string' },
      lang: { type: 'string', default: 'vi' },
    },
  })
  const locale = readLocale(values.lang)
  const messages = reportMessagesOfCommand[locale]
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new InputError(messages.oneRound)
  const outputs = [values.docx, values.xlsx, values.json].filter((each) => each !== undefined)
  if (outputs.length === 0) throw new InputError(messages.noOutput)
  const opened = await openRound(path, messages)
  const work = completeWork('', opened.work)
  const choices = readChoices(values.parts ?? null, values.template ?? null, work.report, locale)
  const read = await readFiles(path, opened, choices, work, locale)
  const input = inputOf(read, opened, choices, work, locale)
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

function readChoices(
  parts: string | null,
  template: string | null,
  kept: ReportChoices | null,
  locale: Locale,
): ReportChoices {
  const messages = reportMessagesOfCommand[locale]
  const choices = kept === null ? defaultReportChoices : wholeChoices(kept)
  const known = reportTemplates.find((each) => each === (template ?? choices.template))
  if (known === undefined) throw new InputError(messages.unknownTemplate(template ?? ''))
  const names = Object.keys(reportParts)
  for (const part of parts?.split(',') ?? []) {
    if (!names.includes(part)) throw new InputError(messages.unknownPart(part, names.join(', ')))
  }
  return withAskedParts({ ...choices, template: known }, parts)
}

const needsFindings = ({ findings, notes }: RoundWork, choices: ReportChoices): boolean =>
  findings.kept.length + notes.length > 0 || isOn(choices, 'visitPlan')

/** @throws InputError with the sentence that the screen would show. */
async function readFiles(
  path: string,
  { files }: OpenedRound,
  choices: ReportChoices,
  work: RoundWork,
  locale: Locale,
): Promise<ReadRound> {
  const prints = (id: SectionId) => isOn(choices, id)
  try {
    return await readRound(await filesSource(files, now()), 'dates', {
      dossiers: prints('dossierFigures') || prints('dossierList') || needsFindings(work, choices),
      preparedness: prints('preparednessFigures') || needsFindings(work, choices),
    })
  } catch (error) {
    const failure = asLoadError(error)
    if (failure === null) throw error
    const { what, where } = describeLoadError(failure, locale)
    throw new InputError(`${path}: ${what}${where === '' ? '' : ` (${where})`}`)
  }
}

function inputOf(
  { round, reported, statements, dossiers, preparedness }: ReadRound,
  { journal }: OpenedRound,
  choices: ReportChoices,
  work: RoundWork,
  language: Locale,
): ReportInput {
  const prints = (id: SectionId) => isOn(choices, id)
  const info = effectiveInfo(round.info, work)
  const { confirmations, questions, target } = work
  const found: FindingsInput = {
    info,
    reported,
    confirmations,
    statements,
    dossiers: dossiers === null ? null : dossierFactsOf(dossiers, dossiers, vietnamCalendar),
    preparedness,
    calendar: vietnamCalendar,
    target,
  }
  const withList = prints('dossierList')
  const known = needsFindings(work, choices) ? knownFindings(found, work, language) : null
  return {
    language,
    info,
    reported,
    statements,
    confirmations,
    questions,
    dossiers:
      dossiers === null || !(prints('dossierFigures') || withList)
        ? null
        : dossierAnnexOf(dossiers, dossiers, withList),
    preparedness: prints('preparednessFigures') ? preparedness : null,
    visit:
      known === null || !prints('visitPlan')
        ? null
        : planVisit(
            {
              applied: known.applied,
              store: dossiers,
              dossiersFrom: dossiers?.provenance ?? null,
              preparednessFrom: preparedness?.provenance ?? null,
            },
            work.visit,
            language,
          ),
    work: supervisionOf(known, work, journal, language),
    roundHash: round.sha256,
    choices,
  }
}

/** Findings are worked out only where one of them, or a note on a figure, is printed. */
const knownFindings = (input: FindingsInput, work: RoundWork, locale: Locale): KnownFindings => ({
  applied: applyChoices(buildFindings(input, locale), work.findings),
  book: figureBookOf(input, locale),
})

/** For programs: the round, its figures, and the report block by block, each figure with its value and source. */
const answerOf = ({ round, reported, statements }: ReadRound, report: Report) => ({
  round: { ...round.info, sha256: round.sha256 },
  reported,
  statements,
  report,
})
