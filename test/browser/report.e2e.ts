import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect, openRoom, test, useTheme } from './fixtures'
import { type PdfPage, packed, printPdf } from './read-pdf'

/** Codes of the list, resolved and past their due date by dates alone: read without any code of the product. */
const dossiers = Papa.parse<Record<'code' | 'status' | 'dueAt' | 'finishedAt', string>>(
  readFileSync('public/data/an-thang-2025-07/dossiers.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data
const overdueCodes = dossiers
  .filter(({ dueAt, finishedAt, status }) => {
    const resolved = ['9', '10'].includes(status) && finishedAt !== '' && finishedAt.slice(0, 10) <= '2025-08-30'
    return resolved && dueAt !== '' && finishedAt.slice(0, 10) > dueAt.slice(0, 10)
  })
  .map(({ code }) => code)

async function openReport(page: Page, parts = ''): Promise<void> {
  await openRoom(page, `/bao-cao${parts === '' ? '' : `?phan=${parts}`}`)
  await page.locator('[data-sheet]').first().waitFor()
}

/** Every sentence, cell and line of each sheet, as the screen shows it. */
const sheetTexts = (page: Page): Promise<string[][]> =>
  page
    .locator('[data-sheet]')
    .evaluateAll((sheets) =>
      sheets.map((sheet) =>
        [...sheet.querySelectorAll('p, li, td, th, caption, figcaption, h2, h3, h4, svg text')].map(
          (element) => element.textContent ?? '',
        ),
      ),
    )

/** What of the screen's sheets does not stand on the same page of the PDF. */
async function notPrinted(page: Page, pdf: readonly PdfPage[]): Promise<string[]> {
  const sheets = await sheetTexts(page)
  expect(pdf).toHaveLength(sheets.length)
  return sheets.flatMap((texts, index) =>
    texts.filter((text) => !pdf[index]?.packed.includes(packed(text))).map((text) => `page ${index + 1}: ${text}`),
  )
}

test('the sheets on screen are the pages that print, word for word', async ({ page }) => {
  await openReport(page)
  const pdf = await printPdf(page)
  expect(await notPrinted(page, pdf)).toEqual([])
  for (const { width, height } of pdf) {
    expect(Math.abs(width - 595.28)).toBeLessThan(1)
    expect(Math.abs(height - 841.89)).toBeLessThan(1)
  }
  const text = pdf.map((sheet) => sheet.text).join('\n')
  expect(text).toContain('ỦY BAN MTTQ VIỆT NAM')
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(text).toContain('Trung tâm tiếp nhận 1.338 hồ sơ (trực tuyến 1.262; trực tiếp và bưu chính 76)')
  expect(text).toContain('Nếu quá hạn là 53 thì tổng (1.226 + 2 + 53 = 1.281)')
  for (const rate of ['95,89', '4,11', '4,33', '95,64', '95,86']) expect(text).toContain(rate)
})

test('the print is A4 with page numbers from page 2, and nothing of the app around it', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,phu-luc')
  const pdf = await printPdf(page)
  expect(pdf[0]?.topMargin).toEqual([])
  for (const [index, { topMargin }] of pdf.entries()) if (index > 0) expect(topMargin).toContain(String(index + 1))
  for (const { text } of pdf) {
    for (const words of ['Tổng quan', 'Tương phản', 'Trước khi in', 'Phần in', 'localhost']) {
      expect(text).not.toContain(words)
    }
  }
})

test('every row of a long table prints, under a head on each page, marked as illustrative', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,phu-luc')
  const pdf = await printPdf(page)
  expect(await notPrinted(page, pdf)).toEqual([])
  expect(overdueCodes).toHaveLength(53)
  const all = pdf.map((sheet) => sheet.packed).join('\n')
  expect(overdueCodes.filter((code) => !all.includes(code))).toEqual([])
  const withCodes = pdf.filter((sheet) => sheet.text.includes('H17.'))
  expect(withCodes.length).toBeGreaterThan(2)
  for (const { text } of withCodes) expect(text).toContain('Mã hồ sơ')
  const firstOfAnnex = pdf.findIndex(({ text }) => text.includes('PHỤ LỤC'))
  expect(firstOfAnnex).toBeGreaterThan(0)
  for (const [index, { topMargin }] of pdf.entries()) {
    const marked = packed(topMargin.join('')).includes(packed('Minh họa: không phải số liệu của phường'))
    expect(marked, `page ${index + 1}`).toBe(index >= firstOfAnnex)
  }
})

test('drawings print with their bars, in black and grey alone', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,phu-luc')
  const pdf = await printPdf(page)
  // early, on time, overdue, what is too many, pending overdue, pending in time
  expect(pdf[0]?.patternFills).toBeGreaterThanOrEqual(6)
  const charts = pdf.find(({ text }) => text.includes('Hình C.1.'))
  const weeks = await page.locator('[data-chart="Hình C.1"] rect').count()
  expect(weeks).toBeGreaterThanOrEqual(27)
  expect(charts?.fills).toBeGreaterThanOrEqual(weeks)
  expect(charts?.patternFills).toBeGreaterThanOrEqual(9)
  expect(pdf.flatMap(({ colours }) => colours)).toEqual([])
})

test('no sheet holds more than fits: nothing is cut, no heading is left behind', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,phu-luc')
  const wrong = await page.locator('[data-sheet]').evaluateAll((sheets) =>
    sheets.flatMap((sheet, index) => {
      const box = sheet.getBoundingClientRect()
      const limit = box.bottom - (20 / 297) * box.height + 1
      const right = box.right - (15 / 210) * box.width + 1.5
      const blocks = [...sheet.querySelectorAll('[data-block]')]
      const notes = sheet.querySelector('[data-footnotes]')?.getBoundingClientRect().top ?? limit
      const last = blocks.at(-1)
      return [
        ...blocks
          .filter((block) => block.getBoundingClientRect().bottom > Math.min(limit, notes + 1))
          .map((block) => `sheet ${index + 1}: ${block.getAttribute('data-block')} is cut`),
        ...[...sheet.querySelectorAll('td, th, svg')]
          .filter((cell) => cell.getBoundingClientRect().right > right)
          .map((cell) => `sheet ${index + 1}: too wide: ${cell.textContent}`),
        ...(last?.querySelector('h3, h4') ? [`sheet ${index + 1}: ends in a heading`] : []),
      ]
    }),
  )
  expect(wrong).toEqual([])
})

test('the whole list of 1.338 dossiers prints, row by row', async ({ page }) => {
  await openReport(page, 'ho-so')
  const pdf = await printPdf(page)
  await expect(page.locator('[data-sheet]')).toHaveCount(pdf.length)
  const all = pdf.map((sheet) => sheet.packed).join('\n')
  expect(dossiers).toHaveLength(1338)
  expect(dossiers.filter(({ code }) => !all.includes(code)).map(({ code }) => code)).toEqual([])
})

test('the button prints once everything is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { printed: number[] }
    seen.printed = []
    window.print = () => {
      seen.printed.push(document.querySelectorAll('[data-sheet] svg rect').length)
    }
  })
  await openReport(page)
  await page.getByRole('button', { name: 'In', exact: true }).click()
  const printed = () => page.evaluate(() => (window as unknown as { printed: number[] }).printed)
  await expect.poll(async () => (await printed()).length).toBe(1)
  expect((await printed())[0]).toBeGreaterThan(6)
})

test('what is printed is part of the round’s work: kept, and undone', async ({ page }) => {
  await openReport(page)
  const before = await page.locator('[data-sheet]').count()
  await page.getByRole('checkbox', { name: 'Phụ lục: bảng và hình về hồ sơ (minh họa)' }).check()
  await expect.poll(() => page.locator('[data-sheet]').count()).toBeGreaterThan(before)
  const after = await page.locator('[data-sheet]').count()
  await openReport(page)
  await expect(page.locator('[data-sheet]')).toHaveCount(after)
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(page.locator('[data-sheet]')).toHaveCount(before)
  // and again in one sitting, without a reload in between
  await page.getByRole('checkbox', { name: 'Phụ lục: bảng và hình về hồ sơ (minh họa)' }).check()
  await expect(page.locator('[data-sheet]')).toHaveCount(after)
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(page.locator('[data-sheet]')).toHaveCount(before)
})

test('on a phone a whole sheet fits the screen, and prints as on a desk', async ({ page }) => {
  await openReport(page)
  const desk = await sheetTexts(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await openReport(page)
  const box = await page.locator('[data-sheet]').first().boundingBox()
  expect(box?.width).toBeLessThanOrEqual(390)
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 2)
  expect(await sheetTexts(page)).toEqual(desk)
  const pdf = await printPdf(page)
  expect(await notPrinted(page, pdf)).toEqual([])
})

test('in English the letterhead stays Vietnamese', async ({ page }) => {
  await openReport(page)
  await page.getByRole('button', { name: /^EN/ }).click()
  await expect(page.locator('[data-sheet]').first()).toContainText('The Centre received 1,338 dossiers')
  await expect(page.locator('[data-sheet]').first()).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
})

for (const room of ['/', '/ho-so', '/thien-tai']) {
  test(`${room} prints on A4, black on white, without the app around it`, async ({ page }) => {
    await useTheme(page, 'dark')
    await openRoom(page, room)
    const pdf = await printPdf(page)
    for (const { width, height, text } of pdf) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(text).not.toContain('Tương phản')
    }
    expect([...new Set(pdf.flatMap(({ colours }) => colours))]).toEqual([])
  })
}
