import { afterEach, expect, it, vi } from 'vitest'
import { now, today } from '~/data/clock'
import { parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'

afterEach(() => vi.useRealTimers())

it('reads the day and the time from the wall clock, not from UTC', () => {
  vi.useFakeTimers({ now: new Date(2025, 3, 30, 0, 5, 7) })
  expect(today()).toBe('2025-04-30')
  expect(now()).toBe('2025-04-30T00:05:07')
})

it('gives what the domain reads back', () => {
  expect(parseIsoDate(today())).not.toBeNull()
  expect(parseIsoDateTime(now())).not.toBeNull()
})
