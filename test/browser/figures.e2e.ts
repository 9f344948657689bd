import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, openRoom, test } from './fixtures'

const figuresOf = (page: Page) =>
  page.locator('main figure').filter({ has: page.getByRole('button', { name: /^Lưu hình/ }) })

async function save(page: Page, figure: Locator, kind: string): Promise<Buffer> {
  await figure.getByRole('button', { name: /^Lưu hình/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind, exact: true }).filter({ visible: true }).click(),
  ])
  return readFileSync(await download.path())
}

for (const room of ['/', '/ho-so', '/thien-tai'] as const) {
  test(`every figure of ${room} has a finding, a table in its place, and leaves as SVG, PNG and CSV`, async ({
    page,
  }) => {
    await openRoom(page, room)
    const figures = figuresOf(page)
    const count = await figures.count()
    expect(count).toBeGreaterThan(2)
    for (let index = 0; index < count; index++) {
      const figure = figures.nth(index)
      const title = ((await figure.getByRole('heading').first().textContent()) ?? '').trim()
      expect(title.length, `finding of figure ${index}`).toBeGreaterThan(10)

      const swap = figure.getByRole('button', { name: /^Bảng số/ })
      // a figure whose table is in view has nothing to swap
      const swaps = (await swap.count()) > 0
      if (swaps) await swap.click()
      await expect(figure.getByRole('table').first(), title).toBeVisible()
      expect(await figure.getByRole('row').count(), title).toBeGreaterThan(1)
      if (swaps) await swap.click()

      const svg = (await save(page, figure, 'Hình vẽ SVG')).toString('utf8')
      expect(svg.startsWith('<svg') || svg.startsWith('<?xml'), title).toBe(true)
      // the title may be broken over lines
      expect(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), title).toContain(title.split(' ')[0] ?? '')
      expect(svg, `${title}: colours are inside`).not.toContain('var(--')
      expect(svg.match(/<(rect|path)\b/g)?.length, title).toBeGreaterThan(2)

      const csv = (await save(page, figure, 'Bảng số CSV')).toString('utf8')
      expect(csv.charCodeAt(0), `${title}: byte order mark`).toBe(0xfeff)
      expect(csv.split('\r\n').length, title).toBeGreaterThan(2)
    }
    const png = await save(page, figures.first(), 'Ảnh PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16), 'at least twice as wide as on screen').toBeGreaterThan(800)
  })
}
