// npm run bench:reconcile: how long a reconciliation takes in Chromium, beside YALPS on the same cases.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { chromiumFlags, findChromium } from '../../browser/chromium.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const built = await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': path('../../../src') } },
  build: { write: false, minify: true, lib: { entry: path('measure.ts'), formats: ['iife'], name: 'bench' } },
})
const [{ output }] = [built].flat()
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
try {
  const page = await browser.newPage()
  await page.addScriptTag({ content: output[0].code })
  const measured = await page.evaluate('bench.measureReconcile()')
  const ms = (value) => `${value.toFixed(2)} ms`
  const both = ({ median, slowest }) => `median ${ms(median)}, slowest ${ms(slowest)}`
  for (const { name, limitMs, ours, yalps } of measured) {
    const within = ours.median <= limitMs
    if (!within) process.exitCode = 1
    const beside = yalps === null ? '' : `; YALPS, sets of cells alone: ${both(yalps)}`
    console.log(`${name}: ${both(ours)} (${within ? 'within' : 'OVER'} ${limitMs} ms)${beside}`)
  }
} finally {
  await browser.close()
}
