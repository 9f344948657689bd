// npm run screenshots: the pictures in docs/screenshots/, taken from the built program.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumFlags, findChromium } from './chromium.mjs'

const folder = process.argv[2] ?? 'docs/screenshots'
const rooms = {
  'tong-quan': '',
  'ho-so': 'ho-so',
  'doi-soat': 'doi-soat',
  'thien-tai': 'thien-tai',
  'bao-cao': 'bao-cao',
  'du-lieu': 'du-lieu',
}
const views = [
  { name: 'desktop', width: 1366, height: 768, preferences: {} },
  { name: 'phone', width: 390, height: 844, preferences: {} },
  { name: 'projector', width: 1920, height: 1080, preferences: {} },
  { name: 'dark', width: 1366, height: 768, preferences: { theme: 'dark' } },
  { name: 'contrast', width: 1366, height: 768, preferences: { contrast: 'more' } },
]

const only = process.argv.slice(3)
mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 4188, strictPort: true } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4188/'
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })

async function settled(page) {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0)
  await page.evaluate(() => document.fonts.ready)
}

for (const { name, width, height, preferences } of views) {
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
    await page.screenshot({ path: `${folder}/${room}-${name}.png`, fullPage: name !== 'desktop' && room !== 'bao-cao' })
    if (name === 'desktop') await page.screenshot({ path: `${folder}/${room}-full.png`, fullPage: true })
  }
  await context.close()
}
await browser.close()
await server.close()
