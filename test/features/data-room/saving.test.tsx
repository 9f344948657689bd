import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readImportFile } from '~/data/import/read/read-import-file'
import { createRoundServer, SMALL_ROUND } from '../../../mocks/server'
import { renderDataRoom } from './render-data-room'

const server = createRoundServer(SMALL_ROUND)
vi.setConfig({ testTimeout: 30_000 })
const patient = { timeout: 15_000 }
const saved: { name: string; blob: Blob }[] = []

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
beforeEach(() => {
  saved.length = 0
  const blobs: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.at(-1)
    if (blob !== undefined) saved.push({ name: this.download, blob })
  })
})
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
})

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer))
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(blob)
  })

async function savedFile() {
  await waitFor(() => expect(saved).toHaveLength(1), patient)
  const [file] = saved
  if (file === undefined) throw new RangeError('nothing was saved')
  return { name: file.name, bytes: await bytesOf(file.blob) }
}

describe('saving tables', () => {
  it('gives one table as CSV, marked in its name where it is illustrative', async () => {
    renderDataRoom()
    const panel = await screen.findByRole('region', { name: 'Lưu từng bảng ra tệp' }, patient)
    await userEvent.click(within(panel).getByRole('button', { name: /^CSV: .*hồ sơ/i }))
    const { name, bytes } = await savedFile()
    expect(name).toMatch(/-dossiers-minh-hoa\.csv$/)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text).toMatch(/^\ufeffMã hồ sơ;Lĩnh vực;/)
  })

  it('gives all tables as one workbook, each with its source', async () => {
    renderDataRoom()
    await userEvent.click(await screen.findByRole('button', { name: 'Lưu mọi bảng vào một tệp Excel' }, patient))
    const { name, bytes } = await savedFile()
    expect(name).toMatch(/\.xlsx$/)
    const { sheets } = await readImportFile(bytes, name)
    expect(sheets.map((sheet) => sheet.name)).toContain('Vật tư, phương tiện')
    const notes = sheets.flatMap(({ rows }) => rows.slice(1, 3).map((row) => row[0]?.text ?? ''))
    expect(notes).toContain('Số minh họa, không phải số liệu của phường')
    expect(notes.some((note) => note.startsWith('Nguồn: '))).toBe(true)
  })

  it('gives the sheets to fill in', async () => {
    renderDataRoom()
    const panel = await screen.findByRole('region', { name: 'Mẫu để phường điền' }, patient)
    await userEvent.click(within(panel).getByRole('button', { name: 'Biểu II.06a' }))
    const { name, bytes } = await savedFile()
    expect(name).toBe('mau-bieu-II-06a.xlsx')
    expect((await readImportFile(bytes, name)).sheets.map((sheet) => sheet.name)).toEqual(['Biểu II.06a', 'Ví dụ'])
  })
})
