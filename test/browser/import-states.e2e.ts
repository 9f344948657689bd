import { readFileSync } from 'node:fs'
import { expect, openRoom, settled, test } from './fixtures'
import { dockOf, dossierList, dropFiles, fillRound, handOver, listFile } from './import-steps'

const file = (name: string) => ({ name, body: readFileSync(`test/files/${name}`) })

test('the nastiest files: each is read or refused with a sentence, and the others go on', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await dropFiles(
    page,
    [
      'refused-zip-bomb.xlsx',
      'dossiers-serials-1904.xlsx',
      'refused-deep-nesting.xlsx',
      'dossiers-tcvn3.csv',
      'refused-open-quote.csv',
      'dossiers-html-named.xls',
      'refused-password.xlsx',
      'hidden-rows-and-columns.xlsx',
      'ii06-merged-three-row-header.xlsx',
      'stray-cell-far-below.xlsx',
      'refused-excel-95.xls',
      'tables-side-by-side.xlsx',
    ].map(file),
  )
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Đọc được 7 trong 12 tệp; 5 tệp không đọc được', {
    timeout: 40_000,
  })
  await expect(main.getByRole('alert')).toHaveCount(5)
  for (const alert of await main.getByRole('alert').all()) await expect(alert).toContainText('Làm gì')
  // legacy letters were turned into Vietnamese, and that is said
  await expect(main.getByText('Chữ ở bảng mã TCVN3')).toBeVisible()
  await dockOf(page).getByRole('button', { name: 'Khớp cột' }).click()
  await expect(main.getByLabel('Bảng đang xem').locator('option')).not.toHaveCount(0)
})

test('works without a network from the first file to the dashboard', async ({ page, context }) => {
  await openRoom(page, '/du-lieu')
  await page.evaluate(() => navigator.serviceWorker.ready)
  // every room's code is fetched by now
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await handOver(page, [listFile()])
  await fillRound(page)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('Bến Đò giải quyết')
})

test('a full disk loses nothing, says what to do, and a file can be saved instead', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (sessionStorage.getItem('full') === 'yes') throw new DOMException('no room', 'QuotaExceededError')
      return key === undefined ? put.call(this, value) : put.call(this, value, key)
    }
  })
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  const dock = dockOf(page)
  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await dock.getByRole('button', { name: 'Chọn đợt để nạp' }).click()
  const main = page.locator('main')
  await main.getByLabel('Thuộc tỉnh, thành phố').fill('thành phố Đà Nẵng')
  await dock.getByRole('button', { name: 'Nạp 6 dòng' }).click()
  await expect(main.getByText(/đã đầy nên chưa lưu được/)).toBeVisible()
  const saved = page.waitForEvent('download')
  await main.getByRole('button', { name: 'Lưu thành tệp .giamsat' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.giamsat$/)
  // room was made: the same click now keeps it
  await page.evaluate(() => sessionStorage.removeItem('full'))
  await dock.getByRole('button', { name: 'Nạp 6 dòng' }).click()
  await page.waitForURL(/goi=may/)
})

test('a window that keeps nothing says so, and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })
  await openRoom(page, '/du-lieu')
  await expect(
    page
      .locator('main')
      .getByText(/đang không cho lưu trên máy này/)
      .first(),
  ).toBeVisible()
  await handOver(page, [listFile()])
  const dock = dockOf(page)
  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await dock.getByRole('button', { name: 'Chọn đợt để nạp' }).click()
  await page.locator('main').getByLabel('Thuộc tỉnh, thành phố').fill('thành phố Đà Nẵng')
  await dock.getByRole('button', { name: 'Nạp 6 dòng' }).click()
  await expect(page.locator('main').getByRole('alert')).toContainText('cửa sổ riêng tư')
  await expect(page.getByRole('button', { name: 'Lưu thành tệp .giamsat' })).toBeVisible()
})

test('a page that is closed in the middle of an import leaves nothing half', async ({ page, context }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await dockOf(page).getByRole('button', { name: 'Kiểm tra' }).click()
  await page.close()
  const again = await context.newPage()
  await openRoom(again, '/du-lieu')
  await expect(again.getByRole('heading', { name: 'Chưa có đợt nào được lưu trên máy này' })).toBeVisible()
  const kept = await again.evaluate(async () => {
    const request = indexedDB.open('giam-sat')
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    return Promise.all(
      names.map(
        (name) =>
          new Promise<number>((resolve) => {
            const count = transaction.objectStore(name).count()
            count.onsuccess = () => resolve(count.result)
          }),
      ),
    )
  })
  expect(kept.every((count) => count === 0)).toBe(true)
})

test.describe('a file that takes its time', () => {
  // the worker is held back by the network, which a service worker would hide
  test.use({ serviceWorkers: 'block', expectedMessages: [/Service Worker registration blocked/] })

  test('is stopped, the next one goes on, and it is read again', async ({ page }) => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/import\.worker/, async (route) => {
      await held
      await route.continue()
    })
    await openRoom(page, '/du-lieu')
    await dropFiles(page, [listFile(), { name: 'hai.csv', body: dossierList() }])
    const main = page.locator('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Đang đọc 2 tệp')
    await main.getByRole('button', { name: 'Dừng danh-sach.csv' }).click()
    await expect(main.getByText('đã dừng')).toBeVisible()
    release()
    await expect(main.getByText('Có Danh sách hồ sơ (6 dòng)')).toBeVisible()
    await main.getByRole('button', { name: 'Đọc lại danh-sach.csv' }).click()
    await page.waitForURL(/buoc=2/)
    // the same content twice counts once, unless somebody wants both
    await expect(main.getByRole('heading', { level: 1 })).toContainText('Đọc được 6 dòng')
  })
})

test('two tabs: a round that is changed or deleted in one is so in the other', async ({ page, context }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await fillRound(page)
  const address = page.url().replace('/?', '/du-lieu?')
  await page.goto(address)
  await settled(page)
  const other = await context.newPage()
  await other.goto(address)
  await settled(other)

  await page.getByRole('button', { name: 'Sửa thông tin đợt' }).click()
  await page.getByLabel('Tên đợt').fill('Đợt thử hai thẻ')
  await page.getByLabel('Xét hạn đến hết ngày').fill('31/8/2025')
  await page.getByRole('button', { name: 'Ghi lại' }).click()
  await expect(other.getByText('Đợt này vừa được sửa hoặc xóa ở một thẻ khác')).toBeVisible()
  await expect(other.locator('main').getByText('Đợt thử hai thẻ').first()).toBeVisible()

  await page.getByRole('button', { name: /^Xóa\s*: / }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hẳn đợt này' }).click()
  await expect(page).not.toHaveURL(/goi=/)
  await expect(other.locator('main').getByRole('alert')).toContainText(/không còn|không có|đã bị xóa/)
  await other.close()
})

test('everything on this computer is deleted only when a word is typed', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  await handOver(page, [listFile()])
  await fillRound(page)
  await page.goto('./du-lieu')
  await settled(page)
  await expect(page.getByRole('heading', { name: '1 đợt giám sát được lưu trên máy này' })).toBeVisible()
  await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Xóa tất cả' })).toBeDisabled()
  await dialog.getByLabel('Gõ XÓA để xác nhận').fill('xóa')
  await dialog.getByRole('button', { name: 'Xóa tất cả' }).click()
  await expect(page.getByRole('heading', { name: 'Chưa có đợt nào được lưu trên máy này' })).toBeVisible()
})

test('a whole import by keyboard alone', async ({ page }) => {
  await openRoom(page, '/du-lieu')
  const press = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name }).last()
    await button.focus()
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await press('Dán bảng hoặc đoạn văn')
  await page.keyboard.press('Tab')
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.focus()
  await page.keyboard.insertText(dossierList().replaceAll(',', '\t'))
  await press('Đọc')
  await page.waitForURL(/buoc=2/)
  await press('Kiểm tra')
  await press('Chọn đợt để nạp')
  await page.getByLabel('Thuộc tỉnh, thành phố').focus()
  await page.keyboard.type('thanh pho Da Nang')
  await press('Nạp 6 dòng')
  await page.waitForURL(/goi=may/)
  await settled(page)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toContainText('Bến Đò giải quyết')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('nothing reaches past the screen in any step', async ({ page }) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await openRoom(page, '/du-lieu')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await handOver(page, [listFile()])
    const dock = dockOf(page)
    for (const name of ['Kiểm tra', 'Chọn đợt để nạp']) {
      expect(await overflow()).toBeLessThanOrEqual(0)
      await dock.getByRole('button', { name }).click()
      await settled(page)
    }
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})
