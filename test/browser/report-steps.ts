import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { openRoom } from './fixtures'
import { printPdf } from './read-pdf'

/** The address of a room, for the round that is open: `query` is what the address already says. */
const addressOf = (room: string, query: string, own = ''): string => {
  const parts = new URLSearchParams(query)
  for (const [name, value] of new URLSearchParams(own)) parts.set(name, value)
  return parts.size === 0 ? room : `${room}?${parts}`
}

/** The report with these parts, laid out to the last sheet. */
export async function openReport(page: Page, parts: string, query = ''): Promise<void> {
  await openRoom(page, addressOf('/bao-cao', query, `phan=${parts}`))
  await page.getByText(/trang A4; đúng như khi in/).waitFor()
}

export async function save(page: Page, name: 'Tải Word' | 'Tải Excel'): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return download
}

export async function filesOf(download: Download): Promise<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(await download.path()))
}

const wordText = async (page: Page): Promise<string> =>
  [
    ...strFromU8((await filesOf(await save(page, 'Tải Word')))['word/document.xml'] ?? new Uint8Array()).matchAll(
      /<w:t(?: [^>]*)?>([^<]*)</g,
    ),
  ]
    .map(([, text]) => text)
    .join('')

/** What the round says wherever it says it: overview, sentence and drawing of the report, PDF and Word file. */
export async function everywhere(page: Page, query = '') {
  await openRoom(page, addressOf('/', query))
  const tiles = ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')
  await openReport(page, 'bao-cao,so-lieu', query)
  const paper = page.locator('[data-sheet]')
  const sentence = await paper.locator('[data-block="check"]').textContent()
  const chart = (await paper.locator('[data-chart="Hình 1"] svg text').allTextContents()).join('; ')
  const pdf = (await printPdf(page)).map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
  return { tiles, sentence, chart, pdf, word: await wordText(page) }
}
