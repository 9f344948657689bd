import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  applyPreferences,
  parsePreferences,
  readPreferences,
  savePreferences,
  standardPreferences,
} from '~/app/preferences/preferences'

beforeEach(() => localStorage.clear())

describe('parsePreferences', () => {
  it.each([null, '', '{', '7', '{"theme":"pink"}'])('falls back to how the page ships for %j', (text) => {
    expect(parsePreferences(text)).toEqual(standardPreferences)
  })

  it('keeps what it knows and drops what it does not', () => {
    expect(parsePreferences('{"theme":"dark","text":"huge","language":"en"}')).toEqual({
      ...standardPreferences,
      theme: 'dark',
      language: 'en',
    })
  })
})

describe('savePreferences', () => {
  it('is read back', () => {
    const chosen = { ...standardPreferences, contrast: 'more', text: 'large' } as const
    savePreferences(chosen)
    expect(readPreferences()).toEqual(chosen)
  })

  it('gives in where the browser refuses to store', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(() => savePreferences(standardPreferences)).not.toThrow()
    refuse.mockRestore()
  })
})

describe('applyPreferences', () => {
  it('puts them on the root, and takes contrast away again', () => {
    const root = document.createElement('html')
    applyPreferences({ text: 'large', contrast: 'more', theme: 'dark', language: 'en' }, root)
    expect({ ...root.dataset, lang: root.lang }).toEqual({ text: 'large', contrast: 'more', theme: 'dark', lang: 'en' })
    applyPreferences(standardPreferences, root)
    expect(root).not.toHaveAttribute('data-contrast')
  })

  it('is what before-paint.js does before React is there', async () => {
    savePreferences({ text: 'small', contrast: 'more', theme: 'light', language: 'en' })
    const { readFile } = await import('node:fs/promises')
    const script = document.createElement('script')
    script.textContent = await readFile('public/before-paint.js', 'utf8')
    document.head.append(script)
    const expected = document.createElement('html')
    applyPreferences(readPreferences(), expected)
    expect({ ...document.documentElement.dataset }).toEqual({ ...expected.dataset })
    expect(document.documentElement.lang).toBe('en')
  })
})
