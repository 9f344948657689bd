// npm run screenshots: the pictures in docs/screenshots/, taken from the built program.
//   npm run screenshots -- [FOLDER] [--all] [ROOM …]     --all: every way a room is shown, for looking at, not for the docs
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumFlags, findChromium } from './chromium.mjs'

const all = process.argv.includes('--all')
const [folder = 'docs/screenshots', ...only] = process.argv.slice(2).filter((argument) => argument !== '--all')
const rooms = {
  'tong-quan': '',
  'ho-so': 'ho-so',
  'doi-soat': 'doi-soat',
  'thien-tai': 'thien-tai',
  'kien-nghi': 'kien-nghi',
  'bao-cao': 'bao-cao',
  'trinh-chieu': 'trinh-chieu?trang=sum',
  'so-sanh': 'so-sanh',
  'du-lieu': 'du-lieu',
}
const views = [{ name: 'desktop', width: 1366, height: 768 }]
const further = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'contrast', width: 1366, height: 768, preferences: { contrast: 'more' } },
  // the text width of A4 and one sheet of it: what the printer gets
  { name: 'print', width: 794, height: 1123, media: 'print' },
  { name: 'dark', width: 1366, height: 768, preferences: { theme: 'dark' } },
  { name: 'projector', width: 1920, height: 1080 },
  { name: 'desktop-whole', width: 1366, height: 768, fullPage: true },
  { name: 'phone-whole', width: 390, height: 844, fullPage: true },
]

mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 4188, strictPort: true } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4188/'
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })

async function settled(page) {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0)
  await page.evaluate(() => document.fonts.ready)
}

for (const { name, width, height, preferences = {}, media, fullPage = false } of all ? [...views, ...further] : views) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    (value) => localStorage.setItem('giamsat.preferences', JSON.stringify(value)),
    preferences,
  )
  const page = await context.newPage()
  for (const [room, path] of Object.entries(rooms)) {
    if (only.length > 0 && !only.includes(room)) continue
    await page.goto(`${address}${path}`)
    await settled(page)
    if (media !== undefined) await page.emulateMedia({ media })
    await page.screenshot({ path: `${folder}/${room}-${name}.png`, fullPage })
    await page.emulateMedia({ media: 'screen' })
  }
  await context.close()
}
await browser.close()
await server.close()
