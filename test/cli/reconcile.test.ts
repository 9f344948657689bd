import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { InputError } from '~/data/cli/command'
import { reconcileCommand } from '~/data/cli/reconcile'
import { answerOf } from '~/data/cli/reconcile-answer'
import { readReconcileInput } from '~/data/cli/reconcile-input'
import { anThangCells, anThangRates } from '../domain/reconcile/an-thang'
import { randomObject } from './reconcile-objects'

async function run(input: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await reconcileCommand(args, {
    stdin: Readable.from([input]),
    stdout: { write: (chunk: string) => out.push(chunk) },
    stderr: { write: (chunk: string) => err.push(chunk) },
  })
  return { code, out: out.join(''), err: err.join('') }
}

const seed = { id: 'an-thang', cells: anThangCells, rates: anThangRates }

describe('reconcile', () => {
  it('answers in the promised shape', async () => {
    const { code, out, err } = await run(JSON.stringify(seed))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({
      id: 'an-thang',
      consistent: false,
      repairs: [
        { changes: [{ cell: 'resolvedOverdue', from: 56, to: 53 }], ratesExplained: 2 },
        { changes: [{ cell: 'resolvedEarly', from: 1226, to: 1223 }], ratesExplained: 0 },
      ],
    })
    expect(answer.repairs).toHaveLength(2)
    expect(answer.repairs[0].why).toMatch(/^56 → 53: mọi tổng khớp; 95,89\s% và 4,11\s% đều ra đúng/)
    expect(answer.rules).toContainEqual({ id: 'II06-RESOLVED', verdict: 'fail', difference: 3, severity: 'error' })
    expect(answer.rates[0].matches[0]).toMatchObject({
      convention: 'qd766',
      formula: '(resolvedEarly + resolvedOnTime + pendingInTime) / receivedTotal',
      numerator: 1283,
      denominator: 1338,
      percent: 95.89,
      coincidence: false,
    })
  })

  it('answers a line with a line, in the same order', async () => {
    const table = {
      id: 2,
      table: {
        rows: [
          { name: 'Hộ tịch', cells: { resolvedTotal: 5, resolvedEarly: 3, resolvedOnTime: 1, resolvedOverdue: 1 } },
          { name: 'Đất đai', cells: { resolvedTotal: 7, resolvedEarly: 4, resolvedOnTime: 2, resolvedOverdue: 2 } },
        ],
        total: { resolvedTotal: 12, resolvedEarly: 7, resolvedOnTime: 3, resolvedOverdue: 2 },
      },
    }
    const { out } = await run(
      `${JSON.stringify(seed)}\n\n${JSON.stringify(table)}\n${JSON.stringify({ cells: {} })}\n`,
      '--jsonl',
    )
    const [first, second, third, ...none] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(none).toEqual([])
    expect(first.id).toBe('an-thang')
    expect(second.repairs.map((repair: { changes: unknown }) => repair.changes)).toEqual([
      [{ cell: 'Đất đai/resolvedOverdue', from: 2, to: 1 }],
    ])
    expect(third).toMatchObject({ id: null, consistent: null, repairs: [] })
  })

  it.each([
    [{ returned: 40, cancelled: 12 }, true],
    [{ cancelled: 52 }, true],
    [{ returnedOrWithdrawn: 52, returned: 40 }, true],
    [{ returned: 40 }, false],
  ])('takes %j for what was returned or withdrawn, as the extractor gives it', async (sentBack, consistent) => {
    const cells = { receivedTotal: 1000, resolvedTotal: 900, pendingTotal: 48, ...sentBack }
    const { out } = await run(JSON.stringify({ cells, rounded: [] }))
    expect(JSON.parse(out).consistent).toBe(consistent)
  })

  it.each([
    ['{"cells": {"resolvedTotal": "1.281"}}', '"cells.resolvedTotal"'],
    ['{"cells": {"resolvedTotal": -1}}', '"cells.resolvedTotal"'],
    ['{"cells": {"resolvedTotal": 1.5}}', '"cells.resolvedTotal"'],
    ['{"cells": {"resolved": 1}}', '"cells.resolved"'],
    ['{"cells": 7}', '"cells"'],
    ['{"rates": []}', '"cells"'],
    ['{"cells": {}, "rates": [{"percent": "95,89"}]}', '"rates[0].percent"'],
    ['{"cells": {}, "rates": [{"percent": 9, "label": 3}]}', '"rates[0].label"'],
    ['{"table": {"rows": [{"cells": {}}]}}', '"table.rows[0].name"'],
    ['{"table": {"rows": [{"name": "total", "cells": {}}]}}', '"table.rows[0].name"'],
    ['{"table": {"rows": [{"name": "a", "cells": {"carriedOver": []}}]}}', '"table.rows[0].cells.carriedOver"'],
    ['{"table": {"rows": [{"name": "a", "cells": {}}], "total": {"x": 1}}}', '"table.total.x"'],
    ['{"cells": {}, "period": {"from": "2025-02-30", "to": "2025-03-01"}}', '"period.from"'],
    ['[]', 'not an object'],
    ['{', 'not JSON'],
  ])('refuses %s with exit 2 and a sentence that names %s', async (input, named) => {
    const { code, out, err } = await run(input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('names the line too', async () => {
    const { code, err } = await run('{"cells": {}}\n{"cells": {"carriedOver": true}}\n', '--jsonl')
    expect(code).toBe(2)
    expect(err).toContain('line 2: "cells.carriedOver"')
  })

  it('takes a period, and warns of one that is cut short without calling the figures wrong', async () => {
    const right = {
      ...seed,
      cells: { ...anThangCells, resolvedOverdue: 53 },
      period: { from: '2025-07-01', to: '2025-08-30' },
    }
    const answer = JSON.parse((await run(JSON.stringify(right), '--lang', 'en')).out)
    expect(answer.consistent).toBe(true)
    expect(answer.rules).toContainEqual({
      id: 'PERIOD-CUT-SHORT',
      verdict: 'fail',
      difference: -1,
      severity: 'warning',
    })
  })

  it('answers or refuses with a sentence whatever it is handed', () => {
    let refused = 0
    for (let seedNumber = 0; seedNumber < 500; seedNumber += 1) {
      try {
        JSON.stringify(answerOf(readReconcileInput(randomObject(seedNumber), ''), 'vi'))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(20)
    expect(refused).toBeLessThan(300)
  }, 120_000)
})
