import { execFile } from 'node:child_process'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { extractCommand } from '~/data/cli/extract'

async function run(args: string[], input: string) {
  let out = ''
  let err = ''
  const code = await extractCommand(args, {
    stdin: Readable.from([input]),
    stdout: { write: (chunk) => (out += chunk) },
    stderr: { write: (chunk) => (err += chunk) },
  })
  return { code, out, err }
}

describe('extract', () => {
  it('prints the figures of a text as JSON', async () => {
    const { code, out } = await run([], 'Tiếp nhận 1.338 hồ sơ.')
    expect(code).toBe(0)
    expect(JSON.parse(out).rows[0].figures.receivedTotal).toMatchObject({ value: 1338, start: 10, end: 15 })
  })

  it('answers each line with its id, in order', async () => {
    const { out } = await run(
      ['--jsonl'],
      '{"id":"a","text":"Tiếp nhận 12 hồ sơ."}\n\n{"id":7,"text":"Không có số."}\n',
    )
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['a', 1],
      [7, 0],
    ])
    expect(Object.keys(answers[0])).toEqual(['id', 'rows', 'items', 'forces', 'training'])
  })

  it.each([
    ['{"id":1}', 'line 1: "text" must be a string'],
    ['{"id":1,"text":"x"}\nnope', 'line 2: not JSON'],
    ['[]', 'line 1: "text" must be a string'],
    ['3', 'line 1: not an object'],
  ])('refuses %s with exit code 2 and a sentence', async (input, sentence) => {
    const { code, out, err } = await run(['--jsonl'], input)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })

  it('refuses an option it does not know', async () => {
    expect(await run(['--nope'], '')).toMatchObject({ code: 2 })
  })

  it('runs from the command line without a build', async () => {
    const child = promisify(execFile)('npx', ['tsx', 'src/cli.ts', 'extract', '--jsonl'])
    child.child.stdin?.end('{"id":"x","text":"Đã giải quyết 1.281 hồ sơ."}\n')
    const { stdout } = await child
    expect(JSON.parse(stdout).rows[0].figures.resolvedTotal.value).toBe(1281)
  }, 30_000)
})
