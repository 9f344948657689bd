// npm run bench:load: what the browser must fetch before the first figure can be read, and when it can be.
// Phone profile: 1.6 Mbit/s, 150 ms, processor four times slower; a cold cache every round; medians of five rounds.
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumFlags, findChromium } from '../../browser/chromium.mjs'

const ROUNDS = 5
const FIRST_FIGURE = '[data-figure="receivedTotal"]'
const LIMIT_KB = 110

const server = await preview({ preview: { port: 4187, strictPort: true } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4187/'
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })

/** Median of numbers; null where a round gave none. */
const median = (values) => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  return known.length === values.length ? known[Math.floor(known.length / 2)] : null
}

async function openOnce({ slow }) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  if (slow) {
    const client = await page.context().newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (0.75 * 1024 * 1024) / 8,
    })
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript((selector) => {
    window.__shift = 0
    window.__blocked = 0
    window.__seen = null
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return
      window.__seen = performance.now()
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.__blocked += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
  }, FIRST_FIGURE)
  await page.goto(address, { waitUntil: 'commit' })
  const sinceStart = () => page.evaluate(() => performance.now())
  await page.locator(FIRST_FIGURE).first().waitFor({ timeout: 60_000 })
  const { figures, before } = await page.evaluate(() => ({
    figures: window.__seen,
    before: performance
      .getEntriesByType('resource')
      .filter(({ name, responseEnd }) => /\.js($|\?)/.test(name) && responseEnd <= window.__seen)
      .map(({ name }) => new URL(name).pathname),
  }))
  await page.locator('main figure svg rect, main figure svg path').first().waitFor({ timeout: 60_000 })
  const firstChart = await sinceStart()
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 60_000 })
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0, null, {
    timeout: 60_000,
  })
  const allCharts = await sinceStart()
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null)
  const { shift, blocked } = await page.evaluate(() => ({ shift: window.__shift, blocked: window.__blocked }))
  await page.close()
  return { figures, firstChart, allCharts, paint, shift, blocked, before }
}

const rounds = []
for (let round = 0; round <= ROUNDS; round++) {
  const result = await openOnce({ slow: true })
  if (round > 0) rounds.push(result)
}
const sizeOf = async (path) => gzipSync(Buffer.from(await (await fetch(new URL(path, address))).arrayBuffer())).length
// the round that fetched most counts
const longest = rounds.map(({ before }) => before).reduce((a, b) => (b.length > a.length ? b : a))
const scripts = (await Promise.all(longest.map(async (url) => ({ url, gz: await sizeOf(url) })))).sort(
  (a, b) => b.gz - a.gz,
)
const total = scripts.reduce((sum, { gz }) => sum + gz, 0) / 1000
console.log('Scripts fetched before the first figure could be read:')
for (const { url, gz } of scripts) console.log(`  ${(gz / 1000).toFixed(1).padStart(7)} kB gz  ${url}`)
console.log(`  ${total.toFixed(1).padStart(7)} kB gz  in all (limit ${LIMIT_KB})\n`)
const ms = (key) => {
  const value = median(rounds.map((round) => round[key]))
  return value === null ? '—' : `${Math.round(value)} ms`
}
console.table({
  'first contentful paint': ms('paint'),
  'first figure readable': ms('figures'),
  'first chart drawn': ms('firstChart'),
  'every chart drawn': ms('allCharts'),
  'main thread blocked': ms('blocked'),
  'layout shift (score)': median(rounds.map(({ shift }) => shift))?.toFixed(4) ?? '—',
})
await browser.close()
await server.close()
process.exitCode = total > LIMIT_KB ? 1 : 0
