import type { Locator, Page } from '@playwright/test'
import { settled } from './fixtures'

/** An invented list: two title rows, a person column, a status nobody knows, a code that stands twice. */
export const dossierList = (): string =>
  [
    'ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÒ,,,,,,,',
    'Từ ngày 01/7/2025 đến ngày 30/8/2025,,,,,,,',
    'Mã hồ sơ,Tên TTHC,Lĩnh vực,Chủ hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả',
    'H17.88-250701-0001,Đăng ký khai sinh,Hộ tịch,Nguyễn Văn An,Đã trả kết quả,01/07/2025,04/07/2025,03/07/2025',
    'H17.88-250714-0002,Đăng ký kết hôn,Hộ tịch,Trần Thị Bình,Đã trả kết quả,14/07/2025,17/07/2025,18/07/2025',
    'H17.88-250716-0003,Chứng thực bản sao,Chứng thực,Lê Văn Cường,Đã xử lý xong,16/07/2025,18/07/2025,18/07/2025',
    'H17.88-250721-0004,Chứng thực bản sao,Chứng thực,Phạm Thị Dung,Đang ngủ,21/07/2025,24/07/2025,',
    'H17.88-250722-0005,Đăng ký khai sinh,Hộ tịch,Võ Văn Em,Đã trả kết quả,22/07/2025,25/07/2025,24/07/2025',
    'H17.88-250722-0005,Đăng ký khai sinh,Hộ tịch,Võ Văn Em,Đã trả kết quả,22/07/2025,25/07/2025,24/07/2025',
  ].join('\n')

export interface HandedFile {
  readonly name: string
  readonly body: string | Buffer
}

export const listFile = (): HandedFile => ({ name: 'danh-sach.csv', body: dossierList() })

/** Drops files on the page, as a file manager does. */
export async function dropFiles(page: Page, files: readonly HandedFile[]): Promise<void> {
  const content = files.map(({ name, body }) => ({ name, base64: Buffer.from(body).toString('base64') }))
  await page.evaluate(async (given) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }
  }, content)
}

/** The bar at the foot of an import. */
export const dockOf = (page: Page): Locator => page.getByRole('region', { name: 'Nạp', exact: true })

/** Hands files over and waits for their columns. */
export async function handOver(page: Page, files: readonly HandedFile[]): Promise<void> {
  await dropFiles(page, files)
  await page.waitForURL(/buoc=2/)
  await settled(page)
}

/** From the columns to the end, into a new round. */
export async function fillRound(page: Page): Promise<void> {
  const dock = dockOf(page)
  await dock.getByRole('button', { name: 'Kiểm tra' }).click()
  await dock.getByRole('button', { name: 'Chọn đợt để nạp' }).click()
  const field = (name: string) => page.locator('main').getByLabel(name, { exact: true })
  const wanted: readonly (readonly [string, string])[] = [
    ['Đơn vị được giám sát', 'phường Bến Đò'],
    ['Thuộc tỉnh, thành phố', 'thành phố Đà Nẵng'],
    ['Kỳ số liệu, từ ngày', '01/7/2025'],
    ['đến hết ngày', '30/8/2025'],
    ['Xét hạn đến hết ngày', '30/8/2025'],
  ]
  for (const [name, value] of wanted) if ((await field(name).inputValue()) === '') await field(name).fill(value)
  await dock.getByRole('button', { name: /^Nạp / }).click()
  await page.waitForURL(/goi=may/)
  await settled(page)
}
