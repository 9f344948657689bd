import { describe, expect, it } from 'vitest'
import { runReconcile } from '~/data/reconcile/run-reconcile'
import { tableCases, withoutColumns } from '../../bench/reconcile/cases'

/** Twenty fields, three wrong cells, columns 6 and 7 missing in every field: several hundred sets are tried. */
const slowTable = () => {
  const table = tableCases(4, 20, 3)[3]
  if (!table) throw new Error('a table expected')
  return withoutColumns(table, ['carriedOver', 'resolvedTotal'])
}

describe('runReconcile', () => {
  it('answers as the domain does', async () => {
    const [table] = tableCases(1, 6, 1)
    if (!table) throw new Error('a table expected')
    const result = await runReconcile(table, () => {}, new AbortController().signal)
    expect(result).toMatchObject({ consistent: false, status: 'found' })
  })

  it('does not start once it has been stopped', async () => {
    await expect(runReconcile(slowTable(), () => {}, AbortSignal.abort())).rejects.toThrow(/abort/i)
  })

  it('tells how far it is, and stops between two steps', async () => {
    const seen: number[] = []
    const whole = await runReconcile(slowTable(), ({ tried }) => seen.push(tried), new AbortController().signal)
    expect(whole.status).toBe('found')
    expect(seen.length).toBeGreaterThan(5)
    const stop = new AbortController()
    const untilStop: number[] = []
    const stopped = runReconcile(
      slowTable(),
      ({ tried }) => {
        untilStop.push(tried)
        stop.abort()
      },
      stop.signal,
    )
    await expect(stopped).rejects.toThrow(/abort/i)
    expect(untilStop).toHaveLength(1)
  })
})
