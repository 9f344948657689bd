import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { type UrlCodec, useUrlState } from '~/ui/url/use-url-state'

const field: UrlCodec<string | null> = {
  read: (params) => params.get('linhvuc'),
  write: (value, params) => (value === null ? params.delete('linhvuc') : params.set('linhvuc', value)),
}

function start(path: string) {
  const location = memoryLocation({ path, record: true })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Router hook={location.hook} searchHook={location.searchHook}>
      {children}
    </Router>
  )
  return { ...renderHook(() => useUrlState(field), { wrapper }), history: location.history }
}

it('reads the address, and writes its own parameter only', () => {
  const { result, history } = start('/ho-so?goi=b&linhvuc=A')
  expect(result.current[0]).toBe('A')
  act(() => result.current[1]('Đất đai'))
  expect(result.current[0]).toBe('Đất đai')
  expect(new URLSearchParams(history.at(-1)?.split('?')[1]).get('goi')).toBe('b')
  act(() => result.current[1](null))
  expect(history.at(-1)).toBe('/ho-so?goi=b')
})

it('makes a step for Back with push, none with replace, and none where nothing changes', () => {
  const { result, history } = start('/ho-so')
  act(() => result.current[1]('A'))
  act(() => result.current[1]('A'))
  expect(history).toHaveLength(2)
  act(() => result.current[1]('B', 'replace'))
  expect(history).toEqual(['/ho-so', '/ho-so?linhvuc=B'])
})
