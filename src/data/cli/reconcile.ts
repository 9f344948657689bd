import { parseArgs } from 'node:util'
import { type Command, exitCodes, linesOf, parseJson, readAll, reportingErrors } from './command'
import { readLocale } from './locale-option'
import { answerOf } from './reconcile-answer'
import { readReconcileInput } from './reconcile-input'

/**
 * `reconcile`: {"id"?, "cells", "rates"?, "rounded"?, "period"?} or {"id"?, "table": {"rows", "total"?}, "rates"?} on
 * standard input → the rules, every smallest repair and how each percentage was made. `--jsonl`: one a line.
 * `--lang en`: the reasons in English.
 */
export const reconcileCommand: Command = reportingErrors(async (args, { stdin, stdout }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { jsonl: { type: 'boolean', default: false }, lang: { type: 'string', default: 'vi' } },
  })
  const locale = readLocale(values.lang)
  const input = await readAll(stdin)
  if (!values.jsonl) {
    const answer = answerOf(readReconcileInput(parseJson(input.replace(/^\uFEFF/, ''), 'input'), ''), locale)
    stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    return exitCodes.ok
  }
  const answers: string[] = []
  for (const { line, number } of linesOf(input)) {
    const place = `line ${number}`
    answers.push(`${JSON.stringify(answerOf(readReconcileInput(parseJson(line, place), place), locale))}\n`)
  }
  stdout.write(answers.join(''))
  return exitCodes.ok
})
