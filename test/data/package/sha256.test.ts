import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { sha256Hex, sha256HexHere } from '~/data/package/sha256'

const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

afterEach(() => vi.unstubAllGlobals())

it('is the SHA-256 of the standard, whatever the length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (bytes, offset) => {
      // a view into a larger buffer, as files come out of a zip
      const view = new Uint8Array(new Uint8Array([...new Uint8Array(offset), ...bytes]).buffer, offset)
      expect(sha256HexHere(view)).toBe(byNode(bytes))
    }),
    { numRuns: 500 },
  )
})

it('is right around the ends of blocks and for long contents', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000_003]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256)
    expect(sha256HexHere(bytes), String(length)).toBe(byNode(bytes))
  }
})

it('is the same with the help of the browser and without', async () => {
  const bytes = new TextEncoder().encode('Hộ tịch')
  expect(await sha256Hex(bytes)).toBe(byNode(bytes))
  vi.stubGlobal('crypto', {})
  expect(await sha256Hex(bytes)).toBe(byNode(bytes))
})
