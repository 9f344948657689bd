import type { Page } from '@playwright/test'
import { strFromU8 } from 'fflate'
import { expect, test, violations } from './fixtures'
import { printPdf } from './read-pdf'
import { everywhere, filesOf, openReport, save } from './report-steps'

// a service worker would answer in place of the changed package
const expectedHere = /Service Worker registration blocked|preloaded using link preload/
test.use({ serviceWorkers: 'block', expectedMessages: [[expectedHere], { scope: 'test' }] })

/** Serves the package with other figures, its hash left out: as a ward would hand it in. */
async function withReported(page: Page, change: (csv: string) => string): Promise<void> {
  await page.route('**/an-thang-2025-07/reported.csv', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: change(await answer.text()) })
  })
  await page.route('**/an-thang-2025-07/datapackage.json', async (route) => {
    const answer = await route.fetch()
    const descriptor = await answer.json()
    for (const resource of descriptor.resources) {
      if (resource.name !== 'reported') continue
      delete resource.hash
      delete resource.bytes
    }
    await route.fulfill({ response: answer, body: JSON.stringify(descriptor) })
  })
}

test('another figure changes the sentence, the tile, the drawing, the PDF and the Word file', async ({ page }) => {
  test.setTimeout(120_000)
  const before = await everywhere(page)
  expect(before.tiles).toContain('1.226 + 2 + 56')
  expect(before.chart).toContain('quá hạn 56')
  for (const text of [before.sentence, before.pdf, before.word]) {
    expect(text).toContain('cộng lại là 1.284, thừa 3 hồ sơ')
  }

  await withReported(page, (csv) => csv.replace(/(resolvedOverdue,)56/, '$158'))
  const after = await everywhere(page)
  expect(after.tiles).toContain('1.226 + 2 + 58')
  expect(after.tiles).not.toContain('1.226 + 2 + 56')
  expect(after.sentence).toContain('cộng lại là 1.286, thừa 5 hồ sơ')
  expect(after.chart).toContain('quá hạn 58')
  expect(after.chart).not.toContain('56')
  for (const text of [after.pdf, after.word]) {
    expect(text).toContain('cộng lại là 1.286, thừa 5 hồ sơ')
    expect(text).not.toContain('1.284')
  }
})

/** Share of the picture that is not white, and whether anything but black, white and grey is in it. */
const inkOf = (page: Page, png: Uint8Array) =>
  page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    let [ink, coloured] = [0, 0]
    for (let i = 0; i < data.length; i += 4) {
      const [r = 255, g = 255, b = 255] = [data[i], data[i + 1], data[i + 2]]
      if (r < 160) ink += 1
      if (Math.max(r, g, b) - Math.min(r, g, b) > 8) coloured += 1
    }
    return { width: bitmap.width, ink: ink / (data.length / 4), coloured }
  }, Array.from(png))

test('the Word file holds the drawings of the sheets, three pixels to one, in black and grey', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,phu-luc')
  const files = await filesOf(await save(page, 'Tải Word'))
  const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'))
  expect(pictures).toHaveLength(3)
  for (const [name, png] of pictures) {
    const { width, ink, coloured } = await inkOf(page, png)
    expect(width, name).toBeGreaterThanOrEqual(3 * 623)
    expect(ink, name).toBeGreaterThan(0.01)
    expect(coloured, name).toBe(0)
  }
})

test('the Excel file holds what the drawings are drawn from, and is named as illustrative', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,phu-luc')
  const download = await save(page, 'Tải Excel')
  expect(download.suggestedFilename()).toBe('bao-cao-an-thang-2025-07-minh-hoa.xlsx')
  const workbook = strFromU8((await filesOf(download))['xl/workbook.xml'] ?? new Uint8Array())
  for (const name of ['Biểu II.06a', 'Theo lĩnh vực', 'Hình theo tuần', 'Hình quá hạn', 'Nguồn gốc']) {
    expect(workbook).toContain(`name="${name}"`)
  }
})

test('no drawing is blank in 20 prints of 20', async ({ page }) => {
  test.setTimeout(300_000)
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes'
    }
  })
  for (let print = 1; print <= 20; print += 1) {
    await page.goto('./bao-cao?phan=bao-cao,so-lieu,phu-luc')
    await page.getByRole('button', { name: 'In', exact: true }).click()
    await page.locator('html[data-printed]').waitFor({ timeout: 30_000 })
    const pdf = await printPdf(page)
    const fills = (figure: string) => pdf.find(({ text }) => text.includes(figure))
    expect(fills('Hình 1.')?.patternFills, `print ${print}`).toBeGreaterThanOrEqual(6)
    expect(fills('Hình C.1.')?.fills, `print ${print}`).toBeGreaterThanOrEqual(27)
    expect(fills('Hình C.2.')?.patternFills, `print ${print}`).toBeGreaterThanOrEqual(3)
  }
})

test('writing a file can be stopped', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu,ho-so')
  let saved = 0
  page.on('download', () => {
    saved += 1
  })
  await page.getByRole('button', { name: 'Tải Word' }).click()
  await page.getByRole('button', { name: 'Dừng' }).click()
  await expect(page.getByText('Đã dừng, chưa ghi tệp nào')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tải Word' })).toBeEnabled()
  expect(saved).toBe(0)
})

test.describe('where the writer cannot be fetched', () => {
  test.use({ expectedMessages: [[expectedHere, /ERR_FAILED/, /Failed to fetch/], { scope: 'test' }] })
  test('says so, and writes the file when asked again', async ({ page }) => {
    await openReport(page, 'bao-cao,so-lieu')
    await page.route('**/report-docx-*.js', (route) => route.abort())
    await page.getByRole('button', { name: 'Tải Word' }).click()
    await expect(page.getByRole('alert')).toContainText('Chưa ghi được tệp Word')
    await page.unroute('**/report-docx-*.js')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('alert').getByRole('button').click(),
    ])
    expect(download.suggestedFilename()).toBe('bao-cao-an-thang-2025-07.docx')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('sections are arranged and texts written by keyboard alone, and axe finds nothing', async ({ page }) => {
  await openReport(page, 'bao-cao,so-lieu')
  const up = page.getByRole('button', { name: /^Lên ?: Kiến nghị, đề xuất/ })
  await up.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-sheet] [data-block="asks"]')).toHaveText('II. KIẾN NGHỊ, ĐỀ XUẤT')
  await expect(up).toBeFocused()
  await page.getByRole('button', { name: 'Thêm mục tự viết' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Tên mục').focus()
  await page.keyboard.type('Ý kiến của Đoàn')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Trung tâm đã giải quyết  hồ sơ.')
  for (let letter = 0; letter < ' hồ sơ.'.length; letter += 1) await page.keyboard.press('ArrowLeft')
  await page.getByLabel('Số của đợt').selectOption('reported/resolvedTotal')
  await page.getByRole('button', { name: 'Chèn số' }).press('Enter')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Ghi vào báo cáo' }).press('Enter')
  await expect(page.locator('[data-sheet] [data-block="text:1-1"]')).toHaveText('Trung tâm đã giải quyết 1.281 hồ sơ.')
  expect(await violations(page)).toEqual([])
})
