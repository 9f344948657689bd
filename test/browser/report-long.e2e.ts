import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { packed, printPdf } from './read-pdf'
import { openReport } from './report-steps'

// a service worker would answer in place of the long list
const expectedHere = /Service Worker registration blocked|preloaded using link preload/
test.use({ serviceWorkers: 'block', expectedMessages: [[expectedHere], { scope: 'test' }] })

const [head = '', sample = ''] = readFileSync('public/data/an-thang-2025-07/dossiers.csv', 'utf8').split('\n')
const codes = Array.from({ length: 2000 }, (_, index) => `H17.99-250701-${String(index + 1).padStart(4, '0')}`)
/** One dossier 2,000 times, under a code of its own. */
const list = [head, ...codes.map((code) => sample.replace(/^[^,]*/, code)), ''].join('\n')

test('a list of 2,000 dossiers prints whole, row by row, under a head on each page', async ({ page }) => {
  test.setTimeout(180_000)
  await page.route('**/an-thang-2025-07/dossiers.csv', (route) =>
    route.fulfill({ body: list, contentType: 'text/csv; charset=utf-8' }),
  )
  await page.route('**/an-thang-2025-07/datapackage.json', async (route) => {
    const answer = await route.fetch()
    const descriptor = await answer.json()
    for (const resource of descriptor.resources) {
      if (resource.name !== 'dossiers') continue
      delete resource.hash
      delete resource.bytes
    }
    await route.fulfill({ response: answer, body: JSON.stringify(descriptor) })
  })
  await openReport(page, 'ho-so')
  const pdf = await printPdf(page)
  await expect(page.locator('[data-sheet]')).toHaveCount(pdf.length)
  const all = pdf.map((sheet) => sheet.packed).join('\n')
  expect(codes.filter((code) => !all.includes(code))).toEqual([])
  expect(all.match(/H17\.99-250701-\d{4}/g)).toHaveLength(2000)
  expect(all).toContain(packed('2.000 hồ sơ'))
  const listed = pdf.filter(({ text }) => text.includes('H17.'))
  expect(listed.length).toBeGreaterThan(30)
  for (const { text } of listed) expect(text).toContain('Mã hồ sơ')
})
