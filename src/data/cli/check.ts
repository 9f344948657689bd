import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { extractFigures } from '~/domain/prose/extract-figures'
import { decimalsOf, isReportedCell, type PrintedRate } from '~/domain/reconcile/cells'
import { explainRepair } from '~/domain/reconcile/explain-repair'
import { readRow } from '~/domain/reconcile/from-prose'
import { reconcileMessages } from '~/domain/reconcile/messages'
import type { RuleVerdict } from '~/domain/reconcile/rule-verdicts'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { type Command, exitCodes, InputError, linesOf, parseJson, reportingErrors } from './command'
import { readLocale } from './locale-option'
import { checkMessages } from './messages'
import { notesOn, reconcileInput } from './reconcile-answer'
import { type ReconcileInput, readReconcileInput } from './reconcile-input'

/** One row of figures out of a file. */
interface Checked {
  readonly file: string
  readonly scope: string
  readonly consistent: boolean | null
  readonly findings: readonly string[]
}

/**
 * `check FILE…`: texts (.txt, anything) or JSON as `reconcile` takes it (.json: an object or a list; .jsonl) → a table,
 * and exit 1 where a row does not add up. `--lang en`: in English. `--json`: the table as JSON.
 */
export const checkCommand: Command = reportingErrors(async (args, { stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
  })
  const locale = readLocale(values.lang)
  if (positionals.length === 0) throw new InputError('check: name at least one file')
  const checked: Checked[] = []
  for (const file of positionals) checked.push(...checkFile(file, await readText(file), locale))
  stdout.write(values.json ? `${JSON.stringify(checked, null, 2)}\n` : drawTable(checked, locale))
  return checked.some(({ consistent }) => consistent === false) ? exitCodes.doesNotAddUp : exitCodes.ok
})

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}

function checkFile(file: string, text: string, locale: Locale): Checked[] {
  if (/\.jsonl$/i.test(file)) {
    return [...linesOf(text)].map(({ line, number }) => {
      const place = `${file}, line ${number}`
      return checkInput(file, readReconcileInput(parseJson(line, place), place), locale)
    })
  }
  if (/\.json$/i.test(file)) {
    const value = parseJson(text, file)
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.map((item, i) =>
      checkInput(file, readReconcileInput(item, list.length > 1 ? `${file}, [${i}]` : file), locale),
    )
  }
  const { rows } = extractFigures(text)
  if (rows.length === 0) {
    return [{ file, scope: '', consistent: null, findings: [checkMessages[locale].noFigures] }]
  }
  return rows.map((found) => {
    const { row, toAsk } = readRow(found, text)
    const input: ReconcileInput = { id: found.scope, kind: 'row', row, period: null }
    const checked = checkInput(file, input, locale)
    return toAsk === 0 ? checked : { ...checked, findings: [...checked.findings, checkMessages[locale].toAsk(toAsk)] }
  })
}

function checkInput(file: string, input: ReconcileInput, locale: Locale): Checked {
  const { result, rates } = reconcileInput(input)
  const broken = result.rules.filter(({ verdict }) => verdict === 'fail')
  const [repair] = result.repairs
  const findings = [
    ...broken.map((rule) => inWords(rule, rates, locale)),
    ...(repair === undefined ? [] : [explainRepair(repair, rates, locale, { naming: 'always' })]),
    ...notesOn(result, locale),
  ]
  const scope = typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : ''
  return { file, scope, consistent: result.consistent, findings }
}

function inWords(verdict: RuleVerdict, rates: readonly PrintedRate[], locale: Locale): string {
  const { fails, tooMany, tooFew } = checkMessages[locale]
  const { ruleId, row, difference } = verdict
  const about = [row, subjectOf(verdict, rates, locale)].filter((part) => part !== null && part !== '')
  const name = [...about, reconcileMessages[locale].rules[ruleId]].join(', ')
  if (difference === null || difference === 0) return fails(name, null)
  const amount = formatNumber(Math.abs(difference), locale)
  return fails(name, difference > 0 ? tooMany(amount) : tooFew(amount))
}

/** The column, or the percentages, that a rule speaks of. */
function subjectOf({ ruleId, subject }: RuleVerdict, rates: readonly PrintedRate[], locale: Locale): string | null {
  if (subject === null) return null
  if (!ruleId.startsWith('RATE-')) return isReportedCell(subject) ? reconcileMessages[locale].cells[subject] : null
  const named = subject.split('+').map((place) => rates[Number(place) - 1])
  return named
    .flatMap((rate) => (rate === undefined ? [] : [formatPercent(rate.percent, locale, decimalsOf(rate))]))
    .join(' + ')
}

/** Findings below each other, the other columns as wide as their widest word. */
function drawTable(checked: readonly Checked[], locale: Locale): string {
  const { head, verdicts, summary } = checkMessages[locale]
  const rows = checked.map(({ file, scope, consistent, findings }) => [
    file,
    scope,
    verdicts[`${consistent}`],
    findings.join('\n'),
  ])
  const all = [[head.file, head.scope, head.verdict, head.finding], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => width(row[column] ?? ''))))
  const lines = all.flatMap(([file = '', scope = '', verdict = '', finding = '']) =>
    finding.split('\n').map((line, i) => {
      const cells = i === 0 ? [file, scope, verdict] : ['', '', '']
      const padded = cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      return [...padded, line].join('  ').trimEnd()
    }),
  )
  const count = (value: boolean | null) => checked.filter(({ consistent }) => consistent === value).length
  const counts = { rows: checked.length, right: count(true), wrong: count(false), open: count(null) }
  return `${lines.join('\n')}\n\n${summary(counts)}\n`
}

/** Letters as seen: marks that combine take no place of their own. */
const width = (text: string): number => [...text.normalize('NFC')].length
