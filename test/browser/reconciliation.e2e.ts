import { expect, openRoom, settled, test } from './fixtures'

/** Our own wording of the published figures. */
const paragraph =
  'Trong kỳ, bộ phận một cửa đã nhận tổng cộng 1.338 hồ sơ, trong đó nộp trực tuyến 1.262, nộp trực tiếp và qua bưu chính 76. ' +
  'Số đã giải quyết là 1.281 hồ sơ: trước hạn 1.226, đúng hạn 02, quá hạn 56. Số đang giải quyết là 57 hồ sơ: trong hạn 55, quá hạn 02. ' +
  'Tỷ lệ trước và đúng hạn đạt 95,89%; tỷ lệ trễ hạn 4,11%.'

test('a pasted paragraph leads to the probable figure, an answer, the paper, and back again', async ({ page }) => {
  await openRoom(page, '/doi-soat')
  await page.getByRole('button', { name: 'Dán đoạn khác' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(paragraph)
  await page.getByRole('button', { name: 'Đọc số liệu' }).click()
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('chỉ với 53')
  await expect(main.getByRole('button', { name: /^56: giải quyết quá hạn, cột 10, có thể sai/ })).toBeVisible()

  await main.getByRole('button', { name: 'Ghi câu hỏi' }).click()
  await expect(main.getByText('Đã ghi; câu hỏi in trong báo cáo.')).toBeVisible()

  await main.getByRole('radio', { name: '53' }).check()
  await main.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await expect(main.getByText('Ghi người hoặc đơn vị đã trả lời.')).toBeVisible()
  await main.getByLabel('Người trả lời (chức vụ, đơn vị)').fill('Giám đốc Trung tâm')
  await main.getByLabel('Ghi chú').fill('Đã đối chiếu sổ theo dõi')
  await main.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await expect(
    main.getByText('Trung tâm xác nhận giải quyết quá hạn là 53; số công bố 56 vẫn được in bên cạnh.'),
  ).toBeVisible()
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Trung tâm xác nhận giải quyết quá hạn là 53')

  // both figures stand on the paper
  await openRoom(page, '/bao-cao')
  const row = page
    .locator('main')
    .getByRole('row', { name: /Quá hạn/ })
    .filter({ hasText: '56' })
    .first()
  await expect(row).toContainText('53')

  // the overview says so too, and nothing is left to count in the header
  await openRoom(page, '/')
  await expect(
    page.locator('main').getByText(/Trung tâm xác nhận ngày .*: giải quyết quá hạn là 53; số công bố 56/),
  ).toBeVisible()
  await expect(
    page.getByRole('navigation').first().getByRole('link', { name: 'Đối soát số liệu', exact: true }),
  ).toBeVisible()

  // kept over a reload, and undone
  await openRoom(page, '/doi-soat')
  await expect(page.locator('main').getByText('Giám đốc Trung tâm', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('chỉ với 53')
  await page.getByRole('button', { name: 'Làm lại' }).click()
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('Trung tâm xác nhận')
})

test('a hypothesis is in the address, changes nothing in the round, and Back leaves it', async ({ page }) => {
  await openRoom(page, '/doi-soat')
  await page
    .getByRole('row', { name: /56 → 53/ })
    .getByRole('button', { name: 'Thử' })
    .click()
  await expect(page).toHaveURL(/thu=resolvedOverdue\.53/)
  await expect(page.locator('main').getByText('Đang thử một phương án', { exact: false })).toBeVisible()
  await page.goBack()
  await expect(page).not.toHaveURL(/thu=/)
  await openRoom(page, '/')
  await expect(page.locator('main')).toContainText('1.284')
})

test('a figure in the text and its cell in the form light up together', async ({ page }) => {
  await openRoom(page, '/doi-soat')
  await page.getByRole('button', { name: /^57: / }).click()
  await expect(page.getByRole('button', { name: /^57: / })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^1\.226: / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'trước hạn', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'trước hạn', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: /^1\.226: / })).toHaveAttribute('aria-pressed', 'false')
})

test('a cell can be tried with another figure, wrong input is named, and a second tab follows', async ({
  page,
  context,
}) => {
  await openRoom(page, '/doi-soat?xem=bieu')
  const input = page.getByRole('textbox', { name: /Thử số khác cho cột 10/ })
  await input.fill('5e')
  await expect(page.getByText('“5e” không phải số hồ sơ. Nhập số nguyên, ví dụ 53.')).toBeVisible()
  const other = await context.newPage()
  await other.goto('./doi-soat?xem=bieu')
  await settled(other)
  await input.fill('53')
  await input.press('Enter')
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('khớp')
  await expect(other.getByRole('textbox', { name: /Thử số khác cho cột 10/ })).toHaveValue('53')
  await page.getByRole('button', { name: 'Bỏ các số thử' }).click()
  await expect(other.getByRole('textbox', { name: /Thử số khác cho cột 10/ })).toHaveValue('')
})
