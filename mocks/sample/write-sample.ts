import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSample } from './build-sample'

/** `npm run sample`: writes the round that ships. Optional first argument: another seed, for trying out. */
const folder = fileURLToPath(new URL('../../public/data/an-thang-2025-07/', import.meta.url))
const [seed] = process.argv.slice(2)
const files = buildSample(seed === undefined ? undefined : Number(seed))
mkdirSync(folder, { recursive: true })
for (const [path, text] of Object.entries(files)) writeFileSync(`${folder}${path}`, text)
const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(`${Object.keys(files).length} files, ${bytes} bytes → ${folder}`)
