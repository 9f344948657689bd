import { readFileSync } from 'node:fs'
import { expect, openRoom, settled, test } from './fixtures'

test('the period is brushed by keyboard; the drawings and the count follow, and Back undoes it', async ({ page }) => {
  await openRoom(page, '/ho-so')
  const end = page.getByRole('slider').nth(1)
  await end.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/den=2025-07-/)
  await expect(page.getByRole('button', { name: /Tiếp nhận 01\/7/ })).toBeVisible()
  await expect(page.locator('main')).toContainText(/\d+ trong 1\.338 hồ sơ/)
  await page.goBack()
  await expect(page).not.toHaveURL(/den=/)
})

test('the period is brushed by mouse', async ({ page }) => {
  await openRoom(page, '/ho-so')
  const handles = page.getByRole('slider')
  await handles.first().scrollIntoViewIfNeeded()
  const [from, to] = [await handles.first().boundingBox(), await handles.nth(1).boundingBox()]
  if (from === null || to === null) throw new Error('the brush has no handles')
  const y = from.y + from.height / 2
  await page.mouse.move(to.x + to.width / 2, y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, y, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/den=2025-0[78]-/)
  await expect(page.locator('main')).toContainText(/\d+ trong 1\.338 hồ sơ/)
})

test('a filter is chosen from its menu by keyboard, and every view counts the same dossiers', async ({ page }) => {
  await openRoom(page, '/ho-so')
  await page.locator('summary, button').filter({ hasText: 'Kết quả' }).first().focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('checkbox', { name: /^Quá hạn/ })
    .first()
    .focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/ketqua=overdue/)
  await expect(page.locator('main')).toContainText('53 hồ sơ quá hạn')
  await expect(page.locator('main').getByText(/Dòng 1–\d+ trong 53/)).toBeVisible()
})

test('a number in a table leads to its rows, which are sorted by their heads', async ({ page }) => {
  await openRoom(page, '/ho-so?ketqua=overdue')
  const list = page.locator('main').getByRole('table').last()
  const late = page.getByRole('columnheader', { name: /Trễ/ }).last()
  await expect(late).toHaveAttribute('aria-sort', 'descending')
  await late.getByRole('button').click()
  await expect(late).toHaveAttribute('aria-sort', 'ascending')
  await expect(list).toHaveAttribute('aria-rowcount', /5[34]/)
  await page.goto('./ho-so')
  await settled(page)
  const figure = page.locator('main figure').filter({ hasText: 'theo lĩnh vực và tuần tiếp nhận' })
  await figure.getByRole('button', { name: /^Bảng số/ }).click()
  await figure
    .getByRole('row', { name: /^Đất đai/ })
    .getByRole('link', { name: '17', exact: true })
    .click()
  await expect(page).toHaveURL(/linhvuc=/)
  await expect(page.locator('main').getByText(/Dòng 1–\d+ trong 17/)).toBeVisible()
})

test('the list leaves as CSV, all of it, without personal data', async ({ page }) => {
  await openRoom(page, '/ho-so?ketqua=overdue')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Lưu CSV/ }).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(lines).toHaveLength(54)
  expect(lines[0]).not.toMatch(/Chủ hồ sơ|Địa chỉ|SĐT|điện thoại/i)
})

test('deadlines read by the hour give other results, and the page says which reading it shows', async ({ page }) => {
  await openRoom(page, '/ho-so')
  await page.getByRole('radio', { name: 'theo giờ' }).check()
  await settled(page)
  await expect(page).toHaveURL(/doc=gio/)
  await expect(page.locator('main h1')).toContainText('54')
})
