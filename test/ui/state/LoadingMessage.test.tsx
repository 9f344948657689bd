import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LoadingMessage } from '~/ui/state/LoadingMessage'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('shows nothing under 300 ms, then what is read, how far, and how to stop it', () => {
  const stop = vi.fn()
  render(<LoadingMessage what="Đang đọc" howFar="dòng 812 trong 1.338" fraction={0.6} onStop={stop} />)
  expect(screen.queryByText(/Đang đọc/)).toBeNull()
  act(() => {
    vi.advanceTimersByTime(301)
  })
  expect(screen.getByText(/Đang đọc/)).toHaveTextContent('dòng 812 trong 1.338')
  expect(screen.getByRole('progressbar', { name: 'Đang đọc' })).toHaveAttribute('value', '0.6')
  screen.getByRole('button', { name: 'Dừng' }).click()
  expect(stop).toHaveBeenCalledOnce()
})
