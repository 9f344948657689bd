import { expect, openRoom, test, violations } from './fixtures'
import { dockOf, fillRound, handOver } from './import-steps'

/** An invented form: two dashes that mean two things. */
const form = [
  'Lĩnh vực,Tiếp nhận: tổng số,Trực tuyến,Trực tiếp,Kỳ trước,Đã giải quyết: tổng số,Trước hạn,Đúng hạn,Quá hạn,Đang giải quyết: tổng số,Trong hạn,Quá hạn (chưa giải quyết)',
  'Hộ tịch,120,110,10,-,118,110,4,4,2,2,0',
  'Đất đai,80,-,15,5,70,60,6,4,10,9,1',
  'Tổng cộng,200,170,15,15,188,170,10,8,12,11,1',
].join('\n')

test('a dash is answered cell by cell: 0 here, not reported there', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [{ name: 'bieu.csv', body: form }])
  const dock = dockOf(page)
  // the last heading might be of two columns: that is asked about first
  await page.locator('main').getByRole('button', { name: 'Giải quyết quá hạn' }).click()
  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(dock).toContainText('Còn 2 câu chưa trả lời')
  const main = page.locator('main')
  await expect(main.getByRole('heading', { name: '2 ô chưa rõ, chưa trả lời' })).toBeVisible()

  const before = main.getByRole('group', { name: 'Dòng 2, Kỳ trước' })
  const online = main.getByRole('group', { name: 'Dòng 3, Trực tuyến' })
  // by keyboard only: the press keeps its place
  await before.getByRole('button', { name: 'là 0' }).focus()
  await page.keyboard.press('Enter')
  await expect(before.getByRole('button', { name: 'là 0' })).toBeFocused()
  await expect(dock).toContainText('Còn 1 câu chưa trả lời')
  await online.getByRole('button', { name: 'chưa báo cáo' }).click()
  await expect(main.getByRole('heading', { name: 'Mọi ô chưa rõ đã được trả lời' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  // taken back, and typed: what is no number says so
  await main.getByRole('button', { name: /^Bỏ câu trả lời.*Dòng 2, Kỳ trước/ }).click()
  await expect(dock).toContainText('Còn 1 câu chưa trả lời')
  await expect(before.getByRole('button', { name: 'là 0' })).toBeFocused()
  await before.getByLabel('Số khác').fill('vài')
  await page.keyboard.press('Enter')
  await expect(before.getByText('Xin ghi một số nguyên', { exact: false })).toBeVisible()
  await before.getByLabel('Số khác').fill('0')
  await page.keyboard.press('Enter')
  await expect(main.getByText('Người dùng trả lời: 0 (không)')).toBeVisible()
  await expect(main.getByText('người dùng trả lời', { exact: true })).toHaveCount(2)

  await dock.getByRole('button', { name: 'Quay lại' }).click()
  await fillRound(page)
  await page.goto(page.url().replace('/?', '/doi-soat?xem=linhvuc&'))
  const civil = main.getByRole('row', { name: /^Hộ tịch/ })
  await expect(civil.getByRole('cell').nth(3)).toHaveText('0')
  await expect(
    main
      .getByRole('row', { name: /^Đất đai/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('—')
})
