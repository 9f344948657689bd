import type { Page } from '@playwright/test'
import { expect, openRoom, test } from './fixtures'
import { fillRound, handOver } from './import-steps'
import { everywhere } from './report-steps'

const headings = [
  'Số hồ sơ nhận giải quyết: Tổng số',
  'Số hồ sơ nhận giải quyết: Trực tuyến',
  'Số hồ sơ nhận giải quyết: Trực tiếp, bưu chính',
  'Số hồ sơ nhận giải quyết: Từ kỳ trước',
  'Số hồ sơ đã giải quyết: Tổng số',
  'Số hồ sơ đã giải quyết: Trước hạn',
  'Số hồ sơ đã giải quyết: Đúng hạn',
  'Số hồ sơ đã giải quyết: Quá hạn',
  'Số hồ sơ đang giải quyết: Tổng số',
  'Số hồ sơ đang giải quyết: Trong hạn',
  'Số hồ sơ đang giải quyết: Quá hạn',
]

/** An invented form II.06a of one field; only what was resolved overdue is given. */
const form = (overdue: number): string =>
  [
    'ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÒ',
    'Từ ngày 01/7/2025 đến ngày 30/8/2025',
    ['Lĩnh vực', ...headings].map((cell) => `"${cell}"`).join(','),
    `Hộ tịch,640,600,30,10,612,590,2,${overdue},28,26,2`,
    `Cộng,640,600,30,10,612,590,2,${overdue},28,26,2`,
  ].join('\n')

/** Hands the form over as a file and keeps it as a round of its own; what its address says. */
async function imported(page: Page, overdue: number): Promise<string> {
  await openRoom(page, '/du-lieu')
  await handOver(page, [{ name: `bieu-${overdue}.csv`, body: form(overdue) }])
  await fillRound(page)
  return new URL(page.url()).search
}

test('another number in the imported form changes the sentence, the tile, the drawing, the PDF and the Word file', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const before = await everywhere(page, await imported(page, 23))
  expect(before.tiles).toContain('590 + 2 + 23')
  expect(before.chart).toContain('quá hạn 23')
  for (const text of [before.sentence, before.pdf, before.word]) {
    expect(text).toContain('cộng lại là 615, thừa 3 hồ sơ so với tổng 612')
  }

  const after = await everywhere(page, await imported(page, 25))
  expect(after.tiles).toContain('590 + 2 + 25')
  expect(after.tiles).not.toContain('590 + 2 + 23')
  expect(after.chart).toContain('quá hạn 25')
  expect(after.chart).not.toContain('quá hạn 23')
  for (const text of [after.sentence, after.pdf, after.word]) {
    expect(text).toContain('cộng lại là 617, thừa 5 hồ sơ so với tổng 612')
    expect(text).not.toContain('615')
  }
})
