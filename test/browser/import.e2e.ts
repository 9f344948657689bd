import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, openRoom, settled, test, themes, useTheme, violations } from './fixtures'
import { dockOf, dossierList, dropFiles, fillRound, handOver, listFile } from './import-steps'

test('from files dropped on the page to the dashboard, to a .giamsat file, to another computer', async ({
  page,
  browser,
}) => {
  await openRoom(page, '/du-lieu')
  await dropFiles(page, [
    { name: 'danh-sach.csv', body: dossierList() },
    { name: 'anh-chup.pdf', body: '%PDF-1.7 khong phai bang' },
  ])
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Đọc được 1 trong 2 tệp; 1 tệp không đọc được')
  await expect(main.getByText('Đây là tệp PDF')).toBeVisible()

  const dock = dockOf(page)
  await dock.getByRole('button', { name: 'Khớp cột' }).click()
  // what is about people is named and never shown
  const owner = main.getByRole('row', { name: /Chủ hồ sơ/ })
  await expect(owner).toContainText('Không nạp')
  await expect(owner).toContainText('Họ tên')
  await expect(page.locator('body')).not.toContainText('Nguyễn')
  // a value stands as read and as understood
  await expect(main.getByRole('row', { name: /Ngày hẹn trả/ })).toContainText('4 tháng 7 năm 2025')

  // a word that the program does not know is asked once
  const word = main.getByLabel('“Đang ngủ” là')
  await word.selectOption('Đang xử lý')
  await expect(word).toHaveCount(0)

  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.locator('[data-figure="import-rows"]')).toHaveText('6 dòng')
  await main.getByLabel(/Mã hồ sơ trùng với dòng .* làm gì/).selectOption('Gác lại')
  await expect(page.locator('[data-figure="import-aside"]')).toHaveText('1 dòng')

  await dock.getByRole('button', { name: 'Chọn đợt để nạp' }).click()
  await expect(main.getByLabel('Đơn vị được giám sát')).toHaveValue('phường Bến Đò')
  await expect(main.getByLabel('Kỳ số liệu, từ ngày')).toHaveValue('01/7/2025')
  await dock.getByRole('button', { name: 'Nạp 5 dòng' }).click()
  await expect(main.getByText('Xin điền mục này.')).toBeVisible()
  await main.getByLabel('Thuộc tỉnh, thành phố').fill('thành phố Đà Nẵng')
  await dock.getByRole('button', { name: 'Nạp 5 dòng' }).click()

  await page.waitForURL(/goi=may/)
  await settled(page)
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Bến Đò giải quyết 4 trong 5 hồ sơ')
  await expect(page.getByText(/Số liệu nạp từ tệp danh-sach\.csv/).first()).toBeVisible()
  await expect(page.getByText('Minh họa')).toHaveCount(0)

  // the round leaves as one file
  await page.goto(page.url().replace('/?', '/du-lieu?'))
  await settled(page)
  const saved = page.waitForEvent('download')
  // long rounds are packed and unpacked beside the page, which stays free
  const aside = (where: Page) => where.waitForEvent('worker', (worker) => worker.url().includes('round-file.worker'))
  const packing = aside(page)
  await main.getByRole('button', { name: /^Lưu thành tệp/ }).click()
  await packing
  const path = await (await saved).path()
  expect((await saved).suggestedFilename()).toBe('ben-do-2025-07-01.giamsat')

  // and arrives on another computer
  const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage()
  await openRoom(other, new URL('/du-lieu', page.url()).href.replace(new URL(page.url()).origin, ''))
  const unpacking = aside(other)
  await dropFiles(other, [{ name: 'ben-do.giamsat', body: readFileSync(path) }])
  await unpacking
  await other.getByRole('button', { name: 'Mở đợt này' }).click()
  await other.waitForURL(/goi=may/)
  await settled(other)
  await expect(other.locator('main').getByRole('heading', { level: 1 })).toContainText('Bến Đò giải quyết 4 trong 5')
  await other.context().close()
})

test('a .giamsat file that is cut off says what is wrong', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await fillRound(page)
  await page.goto(page.url().replace('/?', '/du-lieu?'))
  await settled(page)
  const saved = page.waitForEvent('download')
  await page
    .locator('main')
    .getByRole('button', { name: /^Lưu thành tệp/ })
    .click()
  const whole = readFileSync(await (await saved).path())
  await dropFiles(page, [{ name: 'cut.giamsat', body: whole.subarray(0, Math.floor(whole.length * 0.6)) }])
  await expect(page.locator('main').getByRole('alert')).toContainText('cut.giamsat')
})

test('files are added to the open round, undone and done again', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await fillRound(page)
  await page.goto(page.url().replace('/?', '/du-lieu?'))
  await settled(page)
  await page.locator('input[type=file]').first().setInputFiles('test/files/equipment-merged-neighbourhood.xlsx')
  const dock = dockOf(page)
  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await dock.getByRole('button', { name: 'Chọn đợt để nạp' }).click()
  await page.getByRole('radio', { name: /Đợt đang mở/ }).check()
  await dock.getByRole('button', { name: 'Nạp 6 dòng' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await settled(page)
  await page.goto(page.url().replace('/?', '/thien-tai?'))
  await settled(page)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('áo phao')
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toHaveText(
    'Chưa có số liệu phòng, chống thiên tai',
  )
  await page.getByRole('button', { name: /^Làm lại/ }).click()
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('áo phao')
})

test('the round that ships stays as it is: adding to it makes a copy', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await page.locator('input[type=file]').first().setInputFiles('test/files/equipment-merged-neighbourhood.xlsx')
  const dock = dockOf(page)
  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await dock.getByRole('button', { name: 'Chọn đợt để nạp' }).click()
  await page.getByRole('radio', { name: /Bản sao của/ }).check()
  await dock.getByRole('button', { name: 'Nạp 6 dòng' }).click()
  await page.waitForURL(/goi=may/)
  await settled(page)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('1.338')
  await page.getByRole('button', { name: /Xem đợt giám sát đang mở/ }).click()
  await page.getByRole('link', { name: 'Đợt kèm chương trình' }).click()
  await expect(page).not.toHaveURL(/goi=/)
})

test('what a person confirms is known the next time', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await page.locator('main').getByLabel('“Đang ngủ” là').selectOption('Đang xử lý')
  await fillRound(page)
  await page.goto('./du-lieu')
  await settled(page)
  await handOver(page, [listFile()])
  await expect(page.locator('main').getByRole('heading', { name: 'Không có gì phải hỏi ở bảng này' })).toBeVisible()
})

test('a table copied from Excel and a report in words are pasted', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await paste(page, {
    'text/html':
      '<table><tr><td>Tên vật tư</td><td>Khối phố</td><td>ĐVT</td><td>Nhu cầu</td><td>Hiện có</td></tr>' +
      '<tr><td>Áo phao</td><td>Khối phố 1</td><td>cái</td><td>1.338</td><td>95</td></tr></table>',
    'text/plain': 'Tên vật tư',
  })
  const main = page.locator('main')
  await expect(main.getByRole('row', { name: /Nhu cầu/ })).toContainText('một nghìn ba trăm ba mươi tám')
  await page.getByRole('button', { name: 'Bỏ, không nạp' }).click()

  await main.getByRole('button', { name: 'Dán bảng hoặc đoạn văn' }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill('Trong kỳ tiếp nhận 250 hồ sơ, đã giải quyết 240 hồ sơ, đang giải quyết 10 hồ sơ.')
  await page.getByRole('dialog').getByRole('button', { name: 'Đọc' }).click()
  await expect(main.getByRole('row', { name: /Tổng số tiếp nhận/ })).toContainText('hai trăm năm mươi')
})

for (const theme of themes) {
  test(`axe finds nothing in any step (${theme})`, async ({ page }) => {
    await useTheme(page, theme)
    await openRoom(page, '/du-lieu')
    expect(await violations(page)).toEqual([])
    await dropFiles(page, [
      { name: 'danh-sach.csv', body: dossierList() },
      { name: 'anh.pdf', body: '%PDF-1.7' },
    ])
    const dock = dockOf(page)
    await expect(dock.getByRole('button', { name: 'Khớp cột' })).toBeEnabled()
    expect(await violations(page)).toEqual([])
    for (const name of ['Khớp cột', 'Kiểm tra', 'Chọn đợt để nạp']) {
      await dock.getByRole('button', { name }).click()
      await settled(page)
      expect(await violations(page)).toEqual([])
    }
    await dock.getByRole('button', { name: /^Nạp / }).click()
    expect(await violations(page)).toEqual([])
  })
}

async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await page.evaluate((content) => {
    const transfer = new DataTransfer()
    for (const [type, text] of Object.entries(content)) transfer.setData(type, text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    )
  }, data)
}
