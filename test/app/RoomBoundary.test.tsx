import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { RoomBoundary } from '~/app/RoomBoundary'

function Broken({ message }: { message: string }): never {
  throw new Error(message)
}

it.each([
  ['boom', 'Phần Hồ sơ gặp lỗi và đã dừng lại'],
  ['Failed to fetch dynamically imported module: /assets/a.js', 'Không tải được phần Hồ sơ'],
])('tells "%s" in a sentence, with what to do', (message, sentence) => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <RoomBoundary name="Hồ sơ">
      <Broken message={message} />
    </RoomBoundary>,
  )
  quiet.mockRestore()
  expect(screen.getByRole('alert')).toHaveTextContent(sentence)
  expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hồ sơ')
})
