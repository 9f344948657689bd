import { expect, openRoom, settled, test, violations } from './fixtures'
import { keepRounds, rowOf } from './stored-rounds'

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

  const question = main.getByRole('region', { name: 'Câu hỏi gửi trung tâm', exact: true })
  await question.getByRole('button', { name: 'Ghi câu hỏi' }).click()
  await expect(question.getByText('Đã ghi; câu hỏi in trong báo cáo.')).toBeVisible()

  await main.getByRole('radio', { name: '53' }).check()
  await main.getByRole('button', { name: 'Ghi xác nhận' }).click()
  await expect(main.getByText('Ghi người hoặc đơn vị đã trả lời.')).toBeVisible()
  await main.getByLabel('Người trả lời (chức vụ, đơn vị)').fill('Giám đốc Trung tâm')
  await main.getByRole('textbox', { name: 'Ghi chú' }).fill('Đã đối chiếu sổ theo dõi')
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

test('one convention, chosen here, is used on the overview and on the paper, and is undone like any step', async ({
  page,
}) => {
  await openRoom(page, '/doi-soat')
  const resolved = page.locator('main').getByRole('radio', { name: 'Trên số đã giải quyết' })
  await expect(page.locator('main').getByRole('radio', { name: /QĐ 766/ })).toBeChecked()
  await resolved.focus()
  await page.keyboard.press('Space')
  await expect(resolved).toBeChecked()
  // kept: what can be undone is on the disk
  await expect(page.getByRole('button', { name: /^Hoàn tác/ })).toBeEnabled()

  await openRoom(page, '/')
  const tile = page.locator('main').getByText('trên số đã giải quyết', { exact: true }).first()
  await expect(tile).toBeVisible()
  await openRoom(page, '/bao-cao')
  await expect(page.locator('main')).toContainText('theo cách tính chọn cho đợt giám sát này (trên số đã giải quyết)')

  // the round's own information says the same, and Undo takes it back everywhere
  await page.getByRole('button', { name: /Xem đợt giám sát đang mở/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: /Trên số đã giải quyết/ })).toBeChecked()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.locator('main')).not.toContainText('theo cách tính chọn cho đợt giám sát này')
  await openRoom(page, '/')
  await expect(page.locator('main').getByText('QĐ 766', { exact: true }).first()).toBeVisible()
})

test('a figure of the text is given to another cell by keyboard; two on one cell ask; the step is undone', async ({
  page,
}) => {
  await openRoom(page, '/doi-soat')
  await page.getByRole('button', { name: 'Dán đoạn khác' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(paragraph)
  await page.getByRole('button', { name: 'Đọc số liệu' }).click()
  const main = page.locator('main')
  // the published statement has this figure too: wait for the pasted text
  await expect(main.getByRole('heading', { name: 'Đoạn văn đã dán' })).toBeVisible()
  const figure = main.getByRole('button', { name: /^1\.226: / })
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: /giải quyết trước hạn/ })).toBeFocused()
  await expect(page.getByRole('menuitemradio', { name: /giải quyết trước hạn/ })).toHaveAttribute(
    'aria-checked',
    'true',
  )
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(main.getByRole('button', { name: /^1\.226: giải quyết đúng hạn, cột 9, cần xem lại/ })).toBeVisible()
  await expect(main.getByText('1.226 cũng được xếp là giải quyết đúng hạn; số nào đúng?')).toBeVisible()
  await expect(main.getByRole('button', { name: 'đúng hạn', exact: true })).toHaveAttribute('aria-pressed', 'true')

  // out of the form altogether, and back by Undo
  await main.getByRole('button', { name: /^76: / }).click()
  await page.getByRole('menuitemradio', { name: 'không phải số của biểu' }).click()
  await expect(main.getByRole('button', { name: '76: không phải số của biểu' })).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(main.getByRole('button', { name: /^76: tiếp nhận trực tiếp, bưu chính/ })).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(main.getByRole('heading', { level: 1 })).toContainText('chỉ với 53')
})

test('a doubtful figure is asked about, its suggested cell first in the menu, and taken by a click', async ({
  page,
}) => {
  await openRoom(page, '/doi-soat')
  await page.getByRole('button', { name: 'Dán đoạn khác' }).click()
  // more online than in all: which of the two is wrong, nobody can tell from the text
  const text =
    'Tiếp nhận 100 hồ sơ, trong đó trực tuyến 120 hồ sơ. Đã giải quyết 90 hồ sơ: trước hạn 80, đúng hạn 5, quá hạn 5.'
  await page.getByRole('dialog').getByRole('textbox').fill(text)
  await page.getByRole('button', { name: 'Đọc số liệu' }).click()
  const main = page.locator('main')
  await main.getByRole('button', { name: /^120: tiếp nhận trực tuyến, cột 4, cần xem lại/ }).click()
  await expect(page.getByRole('menuitemradio').first()).toHaveText(/tiếp nhận trực tuyến.*đề nghị/)
  expect(await violations(page)).toEqual([])
  await page.getByRole('menuitemradio').first().press('Enter')
  await expect(main.getByRole('button', { name: '120: tiếp nhận trực tuyến, cột 4', exact: true })).toBeVisible()
})

/** Cells as a spreadsheet copies them; the field Đất đai has 12 where its sums need 15. */
const pastedForm = [
  'TT\tLĩnh vực\tSố hồ sơ nhận giải quyết\t\t\t\tSố hồ sơ đã giải quyết\t\t\t\tSố hồ sơ đang giải quyết\t\t',
  '\t\tTổng số\tTrong kỳ\t\tTừ kỳ trước\tTổng số\tTrước hạn\tĐúng hạn\tQuá hạn\tTổng số\tTrong hạn\tQuá hạn',
  '\t\t\tTrực tuyến\tTrực tiếp, dịch vụ bưu chính\t\t\t\t\t\t\t\t',
  '1\tHộ tịch\t420\t396\t20\t4\t409\t381\t6\t22\t11\t9\t2',
  '2\tĐất đai\t1.088\t1.061\t20\t7\t1.060\t1.040\t5\t12\t28\t20\t8',
  '\tTổng cộng\t1.508\t1.457\t40\t11\t1.469\t1.421\t11\t37\t39\t29\t10',
].join('\n')

test('a form pasted out of a spreadsheet: the broken cell is marked, its repair tried, the question recorded', async ({
  page,
}) => {
  await openRoom(page, '/doi-soat')
  await page.getByRole('button', { name: 'Theo lĩnh vực' }).click()
  await page.getByRole('button', { name: 'Dán biểu từ Excel' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(pastedForm)
  await page.getByRole('button', { name: 'Đọc biểu' }).click()
  const main = page.locator('main')
  const heading = main.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('có thể Đất đai, giải quyết quá hạn là 15, biểu ghi 12')
  await expect(main.getByRole('row', { name: /^Đất đai/ })).toContainText('cột 7: cộng lại 1.057, ghi 1.060')
  await expect(main.getByRole('row', { name: /^Tổng số/ })).toContainText('cột 10: cộng lại 34, ghi 37')
  await expect(main.getByText(/lĩnh vực Đất đai, cột 10 \(giải quyết quá hạn\) là 15 hay 12\?/)).toBeVisible()
  expect(await violations(page)).toEqual([])

  await main.getByLabel('Chỉ xem dòng không khớp').check()
  await expect(main.getByRole('row', { name: /^Hộ tịch/ })).toHaveCount(0)
  await main.getByLabel('Chỉ xem dòng không khớp').uncheck()
  await main.getByRole('button', { name: 'Thử' }).click()
  await expect(page).toHaveURL(/thubieu=2\.resolvedOverdue\.15/)
  await expect(heading).toContainText('đều khớp')
  await main.getByRole('button', { name: 'Ghi câu hỏi' }).click()
  await expect(main.getByText('Đã ghi; câu hỏi in trong báo cáo.')).toBeVisible()
  await openRoom(page, '/bao-cao')
  await expect(page.locator('main')).toContainText('lĩnh vực Đất đai, cột 10 (giải quyết quá hạn) là 15 hay 12?')
})

test('a round that was kept with its fields is reconciled by field, without pasting anything', async ({ page }) => {
  await openRoom(page, '/doi-soat')
  const landRow = { ...rowOf(40, 8, 4, 1), resolvedOverdue: 3 }
  await keepRounds(page, [
    {
      id: 'dot-linh-vuc',
      unit: 'phường Thử Nghiệm',
      unitShort: 'Thử Nghiệm',
      period: { from: '2025-07-01', to: '2025-09-30' },
      cells: rowOf(140, 10, 9, 1),
      fields: { 'Hộ tịch': rowOf(100, 2, 5, 0), 'Đất đai': landRow },
    },
  ])
  await openRoom(page, '/doi-soat?goi=may:dot-linh-vuc&xem=linhvuc')
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(
    'có thể Đất đai, giải quyết quá hạn là 8, biểu ghi 3',
  )
  await expect(main.getByText('Số theo lĩnh vực của đợt giám sát.', { exact: false })).toBeVisible()
  await main.getByRole('button', { name: 'Phép cộng' }).click()
  await expect(main.getByRole('heading', { level: 1 })).toContainText('khớp')
})

test('every question is recorded by itself, and all print; the period that leaves out a day says so', async ({
  page,
}) => {
  await openRoom(page, '/doi-soat')
  const main = page.locator('main')
  await expect(main.getByText('Kỳ số liệu bỏ ngày 31/8/2025 ở cuối tháng', { exact: false })).toBeVisible()
  for (const name of ['Câu hỏi gửi trung tâm', 'Về kỳ số liệu']) {
    const question = main.getByRole('region', { name, exact: true })
    await question.getByRole('button', { name: 'Ghi câu hỏi' }).click()
    await expect(question.getByText('Đã ghi; câu hỏi in trong báo cáo.')).toBeVisible()
  }
  await expect(main.getByRole('button', { name: 'Sao chép cả 2 câu hỏi' })).toBeVisible()
  await openRoom(page, '/bao-cao')
  await expect(page.locator('main')).toContainText('số hồ sơ giải quyết quá hạn là 53 hay 56?')
  await expect(page.locator('main')).toContainText('hồ sơ ngày 31/8/2025 được tính vào kỳ nào')
})

test('the workbench and the form by field fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/doi-soat', '/doi-soat?xem=linhvuc']) {
    await openRoom(page, path)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider, path).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  }
})
