import { expect, openRoom, settled, test } from './fixtures'

test('a newcomer reads how the ward did, and what does not add up', async ({ page }) => {
  await openRoom(page, '/')
  const main = page.locator('main')
  for (const figure of ['1.338', '1.281', '57', '95,89', '4,11', '1.284']) {
    await expect(main.getByText(figure, { exact: false }).first()).toBeVisible()
  }
  // both conventions: of those resolved, recomputed with 53 and as printed; late as printed
  for (const rate of ['95,86', '95,64', '4,33']) {
    await expect(main.getByText(rate, { exact: false }).first()).toBeVisible()
  }
})

test('the alert leads to the figures that do not add up', async ({ page }) => {
  await openRoom(page, '/')
  await page.locator('main a[href*="doi-soat"]').first().click()
  await settled(page)
  await expect(page).toHaveURL(/\/doi-soat/)
  await expect(page.locator('main')).toContainText('1.284')
})

test('what is illustrative says so in every room that shows it', async ({ page }) => {
  for (const room of ['/', '/ho-so', '/thien-tai', '/bao-cao', '/du-lieu']) {
    await openRoom(page, room)
    await expect(page.getByText('Minh họa').first(), room).toBeVisible()
  }
})

test('a filter is in the address, comes back with it, and Back takes it away', async ({ page }) => {
  await openRoom(page, '/ho-so')
  const whole = await page.locator('main h1').textContent()
  await page.goto('./ho-so?linhvuc=%C4%90%E1%BA%A5t%20%C4%91ai&ketqua=overdue')
  await settled(page)
  await expect(page.locator('main')).toContainText('17')
  const filtered = page.url()
  await page.getByRole('button', { name: 'Bỏ hết' }).click()
  await expect(page).not.toHaveURL(/linhvuc/)
  await page.goBack()
  await expect(page).toHaveURL(filtered)
  await page.reload()
  await settled(page)
  await expect(page.getByRole('button', { name: /Đất đai/ }).first()).toBeVisible()
  await page.goBack()
  await settled(page)
  await expect(page).not.toHaveURL(/linhvuc/)
  expect(await page.locator('main h1').textContent()).toBe(whole)
})

test('once the program has been opened, the network may go, even over a reload', async ({ page, context }) => {
  await openRoom(page, '/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    }
  })
  await context.setOffline(true)
  for (const name of ['Hồ sơ', 'Thiên tai', 'Báo cáo', 'Dữ liệu', 'Tổng quan']) {
    await page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click()
    await settled(page)
    await expect(page.locator('main h1')).toBeVisible()
  }
  await page.reload()
  await settled(page)
  await expect(page.locator('main')).toContainText('1.338')
  await page.goto('./ho-so')
  await settled(page)
  await expect(page.locator('main')).toContainText('1.338')
})
