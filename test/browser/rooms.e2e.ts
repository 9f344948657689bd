import { expect, openRoom, rooms, settled, test, themes, useTheme, violations } from './fixtures'

for (const theme of themes) {
  for (const room of rooms) {
    test(`axe finds nothing in ${room}, ${theme}`, async ({ page }) => {
      await useTheme(page, theme)
      await openRoom(page, room)
      expect(await violations(page)).toEqual([])
    })
  }
}

for (const room of rooms) {
  test(`${room} fits a screen of 360 px, and one at 200 %`, async ({ page }) => {
    for (const [width, height] of [
      [360, 740],
      [683, 384], // 1366×768 at 200 %
    ] as const) {
      await page.setViewportSize({ width, height })
      await openRoom(page, room)
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, `page scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
    }
  })

  test(`nothing moves after the first paint of ${room}`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { layoutShift: number }
      seen.layoutShift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) seen.layoutShift += entry.value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openRoom(page, room)
    expect(await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift)).toBeLessThan(0.01)
  })
}

test('a reader who only has a keyboard gets past the header to the content', async ({ page }) => {
  await openRoom(page, '/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('every room is reached by keyboard, with its heading read first', async ({ page }) => {
  await openRoom(page, '/')
  const links = page.getByRole('navigation').first().getByRole('link')
  for (let index = 0; index < (await links.count()); index++) {
    await links.nth(index).focus()
    await page.keyboard.press('Enter')
    await settled(page)
    await expect(page.locator('main h1')).toHaveCount(1)
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'page')
    if (index > 0) await expect(page.locator('main h1')).toBeFocused()
  }
})

test('size, contrast, ground and language are remembered', async ({ page }) => {
  await openRoom(page, '/')
  const root = page.locator('html')
  await page.getByRole('button', { name: /^A\+/ }).click()
  await page.getByRole('button', { name: 'Tương phản' }).click()
  await page.getByRole('button', { name: /^EN/ }).click()
  await expect(root).toHaveAttribute('lang', 'en')
  await page.reload()
  await settled(page)
  await expect(root).toHaveAttribute('data-text', 'large')
  await expect(root).toHaveAttribute('data-contrast', 'more')
  await expect(root).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: /^VI/ }).click()
  await expect(root).toHaveAttribute('lang', 'vi')
})

test('an address that is no room says so and leads back', async ({ page }) => {
  await openRoom(page, '/khong-co-phong-nay')
  await page.locator('main').getByRole('link').first().click()
  await settled(page)
  await expect(page).toHaveURL(/\/$/)
})
