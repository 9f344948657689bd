import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Newer Node has a storage of its own under these names, off unless a file is given, and it hides the page's.
const { jsdom } = globalThis as unknown as { jsdom: { window: Window } }
for (const name of ['localStorage', 'sessionStorage'] as const) {
  Object.defineProperty(globalThis, name, { value: jsdom.window[name], configurable: true, writable: true })
}

afterEach(cleanup)
