import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCommand } from '~/data/cli/check'
import { anThangCells, anThangRates } from '../domain/reconcile/an-thang'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giam-sat-check-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function check(files: Record<string, string>, ...args: string[]) {
  const paths: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    await writeFile(path, text)
    paths.push(path)
  }
  return run([...args, ...paths])
}

async function run(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await checkCommand(args, {
    stdin: Readable.from([]),
    stdout: { write: (chunk: string) => out.push(chunk) },
    stderr: { write: (chunk: string) => err.push(chunk) },
  })
  return { code, out: out.join(''), err: err.join('') }
}

const wrong = { id: 'An Thắng', cells: anThangCells, rates: anThangRates }
const right = { id: 'An Thắng', cells: { ...anThangCells, resolvedOverdue: 53 } }

describe('check', () => {
  it('answers 0 where everything adds up', async () => {
    const { code, out } = await check({ 'right.json': JSON.stringify(right) })
    expect(code).toBe(0)
    expect(out).toMatch(/An Thắng\s+khớp/)
    expect(out).toContain('1 dòng: 1 khớp, 0 không khớp, 0 chưa kết luận')
  })

  it('answers 1 where a row does not, with the rule and the best repair', async () => {
    const { code, out } = await check({ 'many.json': JSON.stringify([right, wrong, { id: 'trống', cells: {} }]) })
    expect(code).toBe(1)
    expect(out).toContain('Đã giải quyết bằng trước hạn cộng đúng hạn cộng quá hạn (thừa 3)')
    expect(out).toContain('giải quyết quá hạn 56 → 53: mọi tổng khớp')
    expect(out).toContain('3 dòng: 1 khớp, 1 không khớp, 1 chưa kết luận')
  })

  it('reads texts and lines of JSON, each file under its own name', async () => {
    const text =
      'Trong kỳ, trung tâm tiếp nhận tổng số 120 hồ sơ. Đã giải quyết 100 hồ sơ (trong đó: trước hạn 60, đúng hạn 30, quá hạn 14). Đang giải quyết 20 hồ sơ.'
    const { code, out } = await check(
      { 'ward.txt': text, 'ward.jsonl': `${JSON.stringify(right)}\n` },
      '--lang',
      'en',
      '--json',
    )
    expect(code).toBe(1)
    const rows: { file: string; consistent: boolean | null; findings: string[] }[] = JSON.parse(out)
    expect(rows.map(({ consistent }) => consistent)).toEqual([false, true])
    expect(rows[0]?.file).toMatch(/ward\.txt$/)
    expect(rows[0]?.findings[0]).toBe('fails: Resolved equals early plus on time plus overdue (4 too many)')
  })

  it('says so where a text has no dossier figures', async () => {
    const { code, out } = await check({ 'empty.txt': 'Hôm nay trời đẹp.' })
    expect(code).toBe(0)
    expect(out).toContain('không thấy số liệu hồ sơ')
  })

  it('answers 2 and names the file that cannot be read', async () => {
    expect(await run([join(folder, 'missing.txt')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('missing.txt'),
    })
    const broken = await check({ 'broken.json': '{"cells": {"abc": 1}}' })
    expect(broken).toMatchObject({ code: 2, err: expect.stringMatching(/broken\.json: "cells\.abc"/) })
    expect((await run([])).code).toBe(2)
  })
})
