import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** Rooms of the product, by address. */
export const rooms = [
  '/',
  '/ho-so',
  '/doi-soat',
  '/thien-tai',
  '/kien-nghi',
  '/bao-cao',
  '/trinh-chieu',
  '/so-sanh',
  '/du-lieu',
] as const

/**
 * A page that fails its test on any console error or warning, any uncaught error, and any request that leaves the
 * origin. A test that provokes a failed request names the message it expects in `expectedMessages`.
 */
export const test = base.extend<{ expectedMessages: RegExp[] }>({
  expectedMessages: [[], { option: true }],
  page: async ({ page, baseURL, expectedMessages }, use) => {
    const wrong: string[] = []
    const expected = (text: string) => expectedMessages.some((pattern) => pattern.test(text))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !expected(message.text())) {
        wrong.push(`console ${message.type()}: ${message.text()}`)
      }
    })
    page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const url = request.url()
      const inside =
        /^(data|blob|about):/.test(url) || (baseURL !== undefined && url.startsWith(new URL(baseURL).origin))
      if (!inside) wrong.push(`request left the origin: ${url}`)
    })
    await use(page)
    expect(wrong, 'console, errors and requests').toEqual([])
  },
})

/** Waits until nothing is being read any more: the room marks itself busy while it loads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 20_000 })
  await page.evaluate(() => document.fonts.ready)
}

export async function openRoom(page: Page, path: string): Promise<void> {
  await page.goto(`.${path}`)
  await settled(page)
}

/** What axe finds, as readable lines. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`))
}

export const themes = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** Starts the page in a theme, the way a returning reader has it: from what the browser remembers. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.addInitScript((wanted) => {
    localStorage.setItem(
      'giamsat.preferences',
      JSON.stringify({
        theme: wanted === 'dark' ? 'dark' : 'light',
        contrast: wanted === 'contrast' ? 'more' : 'normal',
      }),
    )
  }, theme)
}
