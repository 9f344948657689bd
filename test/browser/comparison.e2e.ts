import { expect, openRoom, test, violations } from './fixtures'
import { type KeptRound, keepRounds, rowOf } from './stored-rounds'

const summer = { from: '2025-07-01', to: '2025-08-30' }
const ward = (index: number, more: Partial<KeptRound> = {}): KeptRound => ({
  id: `dot-${index}`,
  unit: `phường Thử Nghiệm ${index}`,
  unitShort: `Thử Nghiệm ${index}`,
  period: summer,
  cells: rowOf(900 + index, 20 + (index % 30), 40, index % 7),
  ...more,
})

test('one round alone says what to add', async ({ page }) => {
  await openRoom(page, '/so-sanh')
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/Mới có một đợt để so sánh: An Thắng/)
  await expect(main.getByRole('link', { name: 'Thêm đợt ở phần Dữ liệu' })).toBeVisible()
})

test('wards beside each other: one convention for all, counts for small groups, the reason for those left out', async ({
  page,
}) => {
  await openRoom(page, '/doi-soat')
  await keepRounds(page, [
    ward(1),
    ward(2, { period: { from: '2025-07-01', to: '2025-09-30' } }),
    ward(3, { cells: rowOf(4, 1, 2, 0) }),
    ward(4, { cells: { receivedTotal: 100, resolvedTotal: 90 } }),
    ward(5, {
      id: 'dot-cu',
      unit: 'phường An Thắng',
      unitShort: 'An Thắng',
      period: { from: '2025-04-01', to: '2025-06-30' },
    }),
  ])
  await openRoom(page, '/so-sanh')
  const main = page.locator('main')
  const heading = main.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/So được 4 phường bằng cùng một cách tính; 1 đợt chưa so được/)
  const anThang = main.getByRole('row', { name: /^An Thắng/ })
  await expect(anThang).toContainText('95,89\u00a0% (1.283/1.338)')
  await expect(anThang).toContainText('≠ 1 chỗ')
  await expect(main.getByRole('row', { name: /^Thử Nghiệm 3/ })).toContainText('6/7')
  await expect(main.getByRole('row', { name: /^Thử Nghiệm 3/ })).not.toContainText('%')
  await expect(main.getByText(/Các kỳ dài khác nhau, từ 44 đến/)).toBeVisible()
  await expect(main.getByRole('listitem').filter({ hasText: 'Thử Nghiệm 4' })).toContainText(
    'chưa báo cáo giải quyết trước hạn',
  )
  expect(await violations(page)).toEqual([])

  // another convention for all of them, in the address
  await main.getByRole('radio', { name: /Trên số đã giải quyết/ }).check()
  await expect(page).toHaveURL(/cach=resolved/)
  await expect(anThang).toContainText('95,64\u00a0% (1.228/1.284)')

  // the ward's own earlier round
  await main.getByRole('radio', { name: 'Một phường qua các đợt' }).check()
  await expect(heading).toHaveText(/An Thắng qua 2 đợt/)
  await expect(main.getByRole('row', { name: /01\/7\/2025/ })).toContainText('điểm')
  await page.goBack()
  await expect(heading).toHaveText(/So được 4 phường/)
})

test('what the centre confirmed stands beside what was published', async ({ page }) => {
  await openRoom(page, '/doi-soat')
  await page.locator('main').getByRole('radio', { name: '53' }).check()
  await page.getByLabel('Người trả lời (chức vụ, đơn vị)').fill('Giám đốc Trung tâm')
  await page.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await expect(page.locator('main').getByText(/Trung tâm xác nhận giải quyết quá hạn là 53; số công bố/)).toBeVisible()
  await keepRounds(page, [ward(1)])
  await openRoom(page, '/so-sanh?cach=resolved')
  const row = page.locator('main').getByRole('row', { name: /^An Thắng/ })
  await expect(row).toContainText('95,86\u00a0% (1.228/1.281)')
  await expect(row).toContainText('95,64\u00a0% (1.228/1.284)')
})

test('ninety-four wards stay readable, on a phone too', async ({ page }) => {
  await openRoom(page, '/doi-soat')
  await keepRounds(
    page,
    Array.from({ length: 93 }, (_, index) => ward(index + 1)),
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoom(page, '/so-sanh')
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/So được 94 phường/)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
  await main.getByLabel('Xếp theo').selectOption('tỷ lệ trước và đúng hạn')
  await expect(page).toHaveURL(/xep=ty-le/)
})
