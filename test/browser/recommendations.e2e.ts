import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, openRoom, settled, test, useTheme, violations } from './fixtures'
import { packed, printPdf } from './read-pdf'

const finding = (page: Page, id: string): Locator => page.locator(`[data-finding="${id}"]`)
const order = (page: Page) =>
  page.locator('[data-finding]').evaluateAll((items) => items.map((item) => item.getAttribute('data-finding')))

/** By the keyboard alone: focus, then the key. */
async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus()
  await expect(target).toBeFocused()
  await target.page().keyboard.press(key)
}

test('findings are kept, written anew, moved and dropped by keyboard, and every step is undone', async ({ page }) => {
  await openRoom(page, '/kien-nghi')
  const title = page.locator('main h1')
  await expect(title).toContainText('1 chỗ phải hỏi ngay')

  const urgent = finding(page, 'identity-fails:II06-RESOLVED')
  await press(urgent.getByRole('button', { name: /^Giữ/ }))
  await expect(urgent.getByRole('button', { name: /^Đã giữ/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(title).toContainText('Giữ 1 trong')

  // a moved finding takes the focus of its button along
  const late = finding(page, 'late-total')
  const before = await order(page)
  const down = late.getByRole('button', { name: /^Đưa xuống/ })
  await press(down)
  await expect.poll(async () => (await order(page)).indexOf('late-total')).toBe(before.indexOf('late-total') + 1)
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await order(page)).indexOf('late-total')).toBe(before.indexOf('late-total') + 2)
  await expect(down).toBeFocused()

  await press(urgent.getByRole('button', { name: /^Bỏ/ }))
  await expect(page.getByText('Đã bỏ 1 nhận định')).toBeVisible()
  for (const _ of [1, 2, 3, 4]) await press(page.getByRole('button', { name: /^Hoàn tác/ }))
  await expect.poll(() => order(page)).toEqual(before)
  await expect(title).toContainText('1 chỗ phải hỏi ngay')
})

test('an edited sentence stays on the data’s numbers and says when one of them changed', async ({ page }) => {
  await openRoom(page, '/kien-nghi')
  const late = finding(page, 'late-total')
  await press(late.getByRole('button', { name: 'Sửa câu' }))
  const box = late.getByRole('textbox')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(/có ‹56› hồ sơ giải quyết quá hạn và ‹2› hồ sơ/)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('Phường còn ‹2› hồ sơ treo và ‹57› hồ sơ đã trả chậm, tăng 5.')
  await press(late.getByRole('button', { name: 'Lưu câu' }))
  await expect(late.getByText('‹57› không phải là số của nhận định này.', { exact: false })).toBeVisible()
  await expect(late.getByText('Số gõ tay (5)', { exact: false })).toBeVisible()
  await box.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('Phường còn ‹2› hồ sơ treo và ‹56› hồ sơ đã trả chậm.')
  await press(late.getByRole('button', { name: 'Lưu câu' }))
  await expect(late.getByText('Phường còn 2 hồ sơ treo và 56 hồ sơ đã trả chậm.')).toBeVisible()

  // the centre answers 53
  await openRoom(page, '/doi-soat')
  await page.getByRole('radio', { name: '53' }).check()
  await page.getByLabel('Người trả lời (chức vụ, đơn vị)').fill('Giám đốc Trung tâm')
  await page.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('Trung tâm xác nhận')

  await openRoom(page, '/kien-nghi')
  await expect(late.getByText('Phường còn 2 hồ sơ treo và 53 hồ sơ đã trả chậm.')).toBeVisible()
  await expect(late.getByRole('status')).toContainText('56 → 53')
  await press(late.getByRole('button', { name: 'Đã xem lại' }))
  await expect(late.getByRole('status')).toHaveCount(0)
  await press(late.getByRole('button', { name: 'Lấy lại câu gốc' }))
  await expect(late.getByText('có 53 hồ sơ giải quyết quá hạn', { exact: false })).toBeVisible()
})

test('a recommendation is written, sent, overdue, moved on the board, reminded of and carried over', async ({
  page,
}) => {
  await openRoom(page, '/kien-nghi')
  await press(finding(page, 'late-total').getByRole('button', { name: /^Đưa vào kiến nghị/ }))
  await press(finding(page, 'late-total').getByRole('link', { name: 'Đã có ở KN-01' }))
  await press(page.getByRole('button', { name: 'Sửa KN-01' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày gửi').fill('2026-01-05')
  await dialog.getByLabel('Hạn trả lời').fill('2026-01-20')
  await press(dialog.getByRole('button', { name: 'Lưu kiến nghị' }))
  const row = page.getByRole('row', { name: /KN-01/ })
  await expect(row).toContainText(/quá hạn \d+ ngày/)
  await expect(row).toContainText('Số công bố, cột 10: giải quyết quá hạn: 56')
  await expect(page.locator('main h1')).toContainText('1 kiến nghị quá hạn trả lời')

  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: 'Lịch nhắc (.ics)' })),
  ])
  const ics = await readFile(await calendar.path(), 'utf8')
  expect(ics).toContain('DTSTART;VALUE=DATE:20260120\r\n')
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: 'Lưu tệp chuyển kỳ' })),
  ])
  const file = await readFile(await saved.path(), 'utf8')

  await press(page.getByRole('button', { name: 'Cột theo trạng thái' }))
  await expect(page).toHaveURL(/xem=cot/)
  await page.getByLabel('Trạng thái của KN-01').selectOption('closedImplemented')
  await expect(page.getByRole('region', { name: 'Khép, đã thực hiện' })).toContainText('KN-01')
  await press(page.getByRole('button', { name: 'Sửa KN-01' }))
  await expect(dialog.getByText('Trạng thái: Mở, chưa giải quyết → Khép, đã thực hiện', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // what the file knows is known here already; of what it does not say, nothing is lost
  await press(page.getByRole('button', { name: 'Mở tệp kỳ trước' }))
  await dialog.getByLabel('Tệp kiến nghị (.json)').setInputFiles({
    name: 'kien-nghi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file.replaceAll('an-thang-2025-07', 'an-thang-2025-04').replace('"value": 56', '"value": 70')),
  })
  await press(dialog.getByRole('button', { name: 'Chuyển vào đợt này' }))
  await expect(dialog.getByRole('status')).toContainText('Đã thêm 1')
  await expect(dialog.getByRole('status')).toContainText('KN-01 → KN-02')
  await page.keyboard.press('Escape')
  await press(page.getByRole('button', { name: 'Bảng', exact: true }))
  await expect(page.getByRole('row', { name: /KN-02/ })).toContainText('70 → 56')
})

test('a figure is noted on from the overview, and the note is listed with who checked it', async ({ page }) => {
  await openRoom(page, '/')
  await press(page.getByRole('button', { name: /^Ghi chú số liệu/ }))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số liệu').selectOption('reported/resolvedTotal')
  await dialog.getByRole('textbox', { name: 'Ghi chú' }).fill('Đã hỏi trung tâm qua điện thoại')
  await dialog.getByLabel('Người soát số (chức vụ)').fill('Thư ký đoàn')
  await press(dialog.getByRole('button', { name: 'Lưu ghi chú' }))
  // kept: what can be undone is on the disk
  await expect(page.getByRole('button', { name: /^Hoàn tác/ })).toBeEnabled()
  await openRoom(page, '/kien-nghi?phan=ghi-chu')
  await expect(page.locator('main ol')).toContainText('Đã hỏi trung tâm qua điện thoại. Đã soát bởi Thư ký đoàn.')
  await press(page.getByRole('button', { name: /^Bỏ ghi chú/ }))
  await expect(page.getByText('Chưa có ghi chú nào', { exact: false })).toBeVisible()
})

test('the plan of the visit draws the same dossiers by the same seed, and prints them', async ({ page }) => {
  await openRoom(page, '/kien-nghi?phan=lam-viec')
  await page.getByLabel('Số rút').fill('2025')
  await press(page.getByRole('button', { name: 'Rút theo số này' }))
  await expect(page.getByRole('table', { name: 'Quá hạn: rút 5 trong 55' })).toBeVisible()
  const codes = () => page.locator('main table tbody th').allTextContents()
  const drawn = await codes()
  expect(new Set(drawn).size).toBe(10)
  await press(page.getByRole('button', { name: 'Rút số mới' }))
  await expect.poll(codes).not.toEqual(drawn)
  await page.getByLabel('Số rút').fill('2025')
  await press(page.getByRole('button', { name: 'Rút theo số này' }))
  await expect.poll(codes).toEqual(drawn)

  const paper = await printPdf(page)
  const text = paper.map((sheet) => sheet.packed).join('')
  expect(text).toContain(packed('Số rút 2025'))
  for (const code of drawn) expect(text).toContain(code)
  expect(text).toContain(packed('Đề nghị xác nhận bằng văn bản số giải quyết quá hạn'))
  expect(text).not.toContain(packed('Rút số mới'))
  expect(paper.every(({ width, height }) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2)).toBe(true)
  expect(paper.flatMap(({ colours }) => colours)).toEqual([])
})

/** Kept before the page is left: the link to it comes once it is. */
async function recommend(page: Page, id: string): Promise<void> {
  await finding(page, id)
    .getByRole('button', { name: /^Đưa vào kiến nghị/ })
    .click()
  await expect(finding(page, id).getByRole('link', { name: 'Đã có ở KN-01' })).toBeVisible()
}

// the list of findings itself is looked at with all other rooms
for (const theme of ['light', 'contrast'] as const) {
  test(`axe finds nothing in the ledger, its board and its dialog, ${theme}`, async ({ page }) => {
    await useTheme(page, theme)
    await openRoom(page, '/kien-nghi')
    await recommend(page, 'late-total')
    for (const view of ['?phan=so', '?phan=so&xem=cot']) {
      await openRoom(page, `/kien-nghi${view}`)
      expect([view, await violations(page)]).toEqual([view, []])
    }
    await page.getByRole('button', { name: 'Sửa KN-01' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test(`axe finds nothing in the notes and in the plan of the visit, ${theme}`, async ({ page }) => {
    await useTheme(page, theme)
    await openRoom(page, '/kien-nghi?phan=ghi-chu')
    expect(await violations(page)).toEqual([])
    await openRoom(page, '/kien-nghi?phan=lam-viec')
    await page.getByRole('button', { name: 'Rút số mới' }).click()
    await expect(page.locator('main table').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}

test('every part fits a phone of 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoom(page, '/kien-nghi')
  await recommend(page, 'late-total')
  for (const part of ['', '?phan=so', '?phan=so&xem=cot', '?phan=ghi-chu', '?phan=lam-viec']) {
    await openRoom(page, `/kien-nghi${part}`)
    await settled(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect([part, wider]).toEqual([part, 0])
  }
})
