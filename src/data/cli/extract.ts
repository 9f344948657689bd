import { parseArgs } from 'node:util'
import { extractFigures } from '~/domain/prose/extract-figures'
import { type Command, exitCodes, InputError, linesOf, parseJson, readAll, reportingErrors } from './command'

/**
 * `extract`: a text on standard input → its figures as JSON. `--jsonl`: one {"id", "text"} a line → one
 * {"id", "rows", "items", "forces", "training"} a line, in the same order.
 */
export const extractCommand: Command = reportingErrors(async (args, { stdin, stdout }) => {
  const { values } = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean', default: false } } })
  const input = await readAll(stdin)
  if (!values.jsonl) {
    stdout.write(`${JSON.stringify(extractFigures(input), null, 2)}\n`)
    return exitCodes.ok
  }
  const answers: string[] = []
  for (const { line, number } of linesOf(input)) {
    const { id, text } = readRecord(parseJson(line, `line ${number}`), `line ${number}`)
    answers.push(`${JSON.stringify({ id, ...extractFigures(text) })}\n`)
  }
  stdout.write(answers.join(''))
  return exitCodes.ok
})

function readRecord(record: unknown, place: string): { id: unknown; text: string } {
  if (typeof record !== 'object' || record === null) throw new InputError(`${place}: not an object`)
  const text = 'text' in record ? record.text : undefined
  if (typeof text !== 'string') throw new InputError(`${place}: "text" must be a string`)
  return { id: 'id' in record ? record.id : null, text }
}
