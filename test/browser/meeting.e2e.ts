import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, openRoom, test, violations } from './fixtures'
import { packed, printPdf } from './read-pdf'

const slide = (page: Page) => page.locator('dialog [data-slide]').first()
const slideId = (page: Page) => slide(page).getAttribute('data-slide')

/** Opens the room, and puts the first slide on the screen as a reader without a mouse does. */
async function present(page: Page): Promise<void> {
  await openRoom(page, '/trinh-chieu')
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).press('Enter')
  await expect(slide(page)).toHaveAttribute('data-slide', 'cover')
}

/** The ids of all slides, gone through with the clicker's key. */
async function eachSlide(page: Page, visit: (id: string) => Promise<void>): Promise<string[]> {
  const ids: string[] = []
  const last = await page.locator('[data-listed]').last().getAttribute('data-listed')
  expect(last).not.toBeNull()
  for (;;) {
    const id = (await slideId(page)) ?? ''
    ids.push(id)
    await visit(id)
    if (id === 'closing') return ids
    await page.keyboard.press('PageDown')
    await expect(slide(page)).not.toHaveAttribute('data-slide', id)
  }
}

/** Every piece of text of the screen with the size at which it is seen, smallest first. Unit: CSS px. */
const textSizes = (page: Page) =>
  page.locator('dialog').evaluate((dialog) => {
    const found: { text: string; size: number }[] = []
    const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode
      if (!parent || !textContent?.trim() || parent.closest('.vh, title, option, [data-small]')) continue
      const drawing = parent.closest('svg')
      const scale = drawing?.getScreenCTM()?.a ?? 1
      found.push({ text: textContent.trim(), size: Number.parseFloat(getComputedStyle(parent).fontSize) * scale })
    }
    return found.sort((a, b) => a.size - b.size)
  })

/** What does not fit: of the window, of the slide, or of the part that holds its drawing or list. */
const overflowing = (page: Page) =>
  slide(page).evaluate((element) => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    // behind the dialog the page itself may be long
    const sideways = scrollWidth > clientWidth ? [`window ${scrollWidth}×${scrollHeight} in ${clientHeight}`] : []
    const parts = [element, ...element.querySelectorAll(':scope > div')]
    const box = element.getBoundingClientRect()
    const outside = [...element.querySelectorAll('h1, p, li, dt, dd, td, th, svg text, button')].filter((part) => {
      const { left, right, top, bottom, width } = part.getBoundingClientRect()
      if (width === 0) return false
      return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1
    })
    return [
      ...sideways,
      ...parts.flatMap((part) =>
        part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1
          ? [`${part.className}: ${part.scrollWidth}×${part.scrollHeight} in ${part.clientWidth}×${part.clientHeight}`]
          : [],
      ),
      ...outside.map(({ textContent }) => `outside: ${textContent}`),
    ]
  })

test('from the start to the minutes in Word with the keyboard alone', async ({ page }) => {
  await openRoom(page, '/trinh-chieu')
  // Tab until the button that starts: no mouse, no script
  const start = page.getByRole('button', { name: 'Bắt đầu', exact: true })
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab')
    if (await start.evaluate((button) => button === document.activeElement)) break
  }
  await expect(start).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(slide(page)).toHaveAttribute('data-slide', 'cover')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(slide(page)).toHaveAttribute('data-slide', 'sum')
  await page.keyboard.press('k')
  await page.keyboard.type('Trung tâm xác nhận số quá hạn bằng văn bản.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Giám đốc Trung tâm')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Kết luận (k): 1')).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByRole('heading', { name: 'Biên bản', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Lưu Word (.docx)' })).toBeFocused()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toBe('bien-ban-an-thang-2025-07.docx')
  const written = unzipSync(new Uint8Array(await readFile(await file.path())))['word/document.xml']
  const words = strFromU8(written ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
  expect(words).toContain('BIÊN BẢN')
  expect(words).toMatch(/Kết luận \(\d\d giờ \d\d, Giám đốc Trung tâm\): Trung tâm xác nhận số quá hạn bằng văn bản\./)
  expect(words).toContain('Quá hạn 56 hay 53? Chỉ với 53 thì tổng và cả hai tỷ lệ cùng khớp')
  // agreed as a recommendation: it stands in the ledger too
  await openRoom(page, '/kien-nghi')
  await expect(page.locator('main h1')).toContainText('1 kiến nghị đang mở')
  await expect(page.locator('main')).toContainText('Đã có ở KN-01')
})

test('a reload comes back to the same slide, the same bar, with what was written', async ({ page }) => {
  await present(page)
  await page.keyboard.type('5')
  await expect(page.getByText('Đến trang 5, bấm Enter')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(slide(page)).toHaveAttribute('data-slide', 'fields')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog [data-mark="Hộ tịch"]')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('k')
  await page.keyboard.type('Rà soát hộ tịch.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Trưởng đoàn')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Kết luận (k): 1')).toBeVisible()
  await page.reload()
  await expect(slide(page)).toHaveAttribute('data-slide', 'fields', { timeout: 20_000 })
  await expect(page.locator('dialog [data-mark="Hộ tịch"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(slide(page)).toContainText('Hộ tịch: 25 hồ sơ quá hạn trong 363 hồ sơ tiếp nhận')
  await expect(page.getByText('Kết luận (k): 1')).toBeVisible()
})

test('Enter on a bar makes it stand out, Enter again shows its rows, without personal data', async ({ page }) => {
  await openRoom(page, '/trinh-chieu?trang=fields')
  await expect(slide(page)).toHaveAttribute('data-slide', 'fields')
  await page.locator('dialog [data-mark="Đất đai"]').focus()
  await page.keyboard.press('Enter')
  await expect(slide(page)).toContainText('Đất đai: 18 hồ sơ quá hạn trong 147')
  await page.keyboard.press('Enter')
  const rows = page.locator('[data-sheet-over] tbody tr')
  await expect(rows).toHaveCount(9)
  await expect(page.locator('[data-sheet-over]')).toContainText('9 dòng đầu trong 18; không có dữ liệu cá nhân')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(slide(page)).not.toContainText('Đất đai: 18 hồ sơ')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
})

test('the presenter’s window follows the screen, and leads it', async ({ page, context }) => {
  await present(page)
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')])
  await expect(presenter.getByRole('heading', { level: 1 }).last()).toContainText('Giám sát giải quyết thủ tục')
  await page.keyboard.press('PageDown')
  await expect(presenter.getByText('Đang chiếu: Trang 2 / 19')).toBeVisible()
  await expect(presenter.getByText(/^Trang sau: Quá hạn 56 hay 53/)).toBeVisible()
  expect(await violations(presenter)).toEqual([])
  await presenter.keyboard.press('PageDown')
  await expect(slide(page)).toHaveAttribute('data-slide', 'sum')
  await presenter.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Màn hình đang tắt/ })).toBeVisible()
  await presenter.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Màn hình đang tắt/ })).toHaveCount(0)
  // a conclusion written there stands on the room's screen
  await presenter.getByLabel('Nội dung kết luận').fill('Gửi văn bản trong tuần.')
  await presenter.getByLabel('Chức vụ người kết luận').fill('Phó Giám đốc Trung tâm')
  await presenter.getByRole('button', { name: /^Ghi kết luận/ }).click()
  await expect(page.getByText('Kết luận (k): 1')).toBeVisible()
})

test('once opened, the session goes on without a network', async ({ page, context }) => {
  await openRoom(page, '/trinh-chieu')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    }
  })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).press('Enter')
  await page.keyboard.press('End')
  await expect(slide(page)).toHaveAttribute('data-slide', 'closing')
  await page.reload()
  await expect(slide(page)).toHaveAttribute('data-slide', 'closing', { timeout: 20_000 })
  await page.keyboard.press('m')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu Word (.docx)' }).press('Enter'),
  ])
  expect((await readFile(await file.path())).length).toBeGreaterThan(5_000)
})

test('axe finds nothing on any slide, nor on the sheets over it', async ({ page }) => {
  test.slow()
  await present(page)
  await eachSlide(page, async (id) => expect(await violations(page), id).toEqual([]))
  for (const key of ['o', 'h', 'k']) {
    await page.keyboard.press(key)
    await expect(page.locator('[data-sheet-over]')).toBeVisible()
    expect(await violations(page), `key ${key}`).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('no text is smaller than 24 px on a screen of 1920 × 1080, on slides and sheets', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await present(page)
  const small = async () => (await textSizes(page)).filter(({ size }) => size < 24)
  await eachSlide(page, async (id) => expect(await small(), id).toEqual([]))
  for (const key of ['o', 'h', 'k']) {
    await page.keyboard.press(key)
    await expect(page.locator('[data-sheet-over]')).toBeVisible()
    expect(await small(), `key ${key}`).toEqual([])
    await page.keyboard.press('Escape')
  }
})

for (const [width, height] of [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`every slide fits ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await present(page)
    const ids = await eachSlide(page, async (id) => {
      expect(await overflowing(page), id).toEqual([])
      // the texts keep their share of the screen, whatever its shape
      const [smallest] = await textSizes(page)
      expect(smallest?.size, id).toBeGreaterThanOrEqual(28 * Math.min(width / 1920, height / 1080) * 0.999)
    })
    expect(ids).toContain('sum')
    expect(ids.length).toBeGreaterThan(12)
  })
}

test('a long conclusion is shown whole, and several go on over further slides', async ({ page }) => {
  await present(page)
  const sentence = 'Ủy ban nhân dân phường và Trung tâm thống nhất rà soát từng hồ sơ, báo cáo lại đoàn giám sát. '
  for (const length of [950, 320, 320]) {
    await page.keyboard.press('k')
    await page.getByLabel('Nội dung kết luận').fill(sentence.repeat(12).slice(0, length))
    await page.getByLabel('Chức vụ người kết luận').fill('Phó Chủ tịch Ủy ban nhân dân phường')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('[data-sheet-over]')).toHaveCount(0)
  }
  await page.keyboard.press('End')
  await expect(slide(page)).toHaveAttribute('data-slide', 'closing-2')
  expect(await overflowing(page)).toEqual([])
  await page.keyboard.press('PageUp')
  await expect(slide(page)).toHaveAttribute('data-slide', 'closing')
  expect(await overflowing(page)).toEqual([])
})

test('a finger and the margins of the slide turn the pages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  await openRoom(page, '/trinh-chieu?trang=cover')
  await expect(slide(page)).toHaveAttribute('data-slide', 'cover')
  await page.touchscreen.tap(1010, 300)
  await expect(slide(page)).toHaveAttribute('data-slide', 'flow')
  await page.touchscreen.tap(14, 300)
  await expect(slide(page)).toHaveAttribute('data-slide', 'cover')
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 400 }] })
  await touch('touchStart', 700)
  for (const x of [640, 560, 460, 360]) await touch('touchMove', x)
  await touch('touchEnd', 360)
  await expect(slide(page)).toHaveAttribute('data-slide', 'flow')
  await context.close()
})

test('without illustrative figures no slide carries their mark', async ({ page }) => {
  await openRoom(page, '/trinh-chieu')
  const title = page.locator('main h1').first()
  await expect(title).toHaveText('19 trang trình chiếu; 5 trang dùng số minh họa')
  await page.getByLabel('Không trình chiếu số minh họa').click()
  await expect(title).toHaveText('14 trang trình chiếu, đều từ số của phường')
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).press('Enter')
  await eachSlide(page, async (id) => {
    expect(await page.locator('dialog [data-slide] [data-tag]').count(), id).toBe(0)
    await expect(slide(page)).not.toContainText('inh họa')
  })
})

test('the minutes print on A4, and nothing of the room around them', async ({ page }) => {
  await openRoom(page, '/trinh-chieu')
  const pdf = await printPdf(page)
  const all = pdf.map((sheet) => sheet.packed).join('')
  expect(all).toContain(packed('BIÊN BẢN'))
  expect(all).toContain(packed('III. KIẾN NGHỊ ĐÃ THỐNG NHẤT'))
  for (const words of ['Bắt đầu', 'Lưu Word', 'Có thể thêm', 'Tương phản']) expect(all).not.toContain(packed(words))
  for (const { width, height } of pdf) {
    expect(Math.abs(width - 595.28)).toBeLessThan(1)
    expect(Math.abs(height - 841.89)).toBeLessThan(1)
  }
})
