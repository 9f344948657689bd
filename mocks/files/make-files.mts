import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { byteFiles } from './byte-files.ts'
import { zipOf } from './office-bytes.ts'
import { placeFiles } from './place-files.ts'
import { sheetFiles, sources } from './sheet-files.ts'
import * as tables from './tables.ts'
import { htmlTable, textFiles } from './text-files.ts'

/**
 * Writes test/files anew: `npx tsx mocks/files/make-files.mts` makes those of the library and of the hand, with
 * `--libreoffice` also those that LibreOffice converts (needs `soffice`). Files are committed; nobody needs to run this.
 */
const folder = new URL('../../test/files/', import.meta.url).pathname

/** Source file → what LibreOffice makes of it: name in test/files, and the filter that it is asked for. */
const conversions: readonly (readonly [source: string, filter: string, name: string])[] = [
  ['form.xlsx', 'xlsx', 'lo-ii06.xlsx'],
  ['form.xlsx', 'xls:MS Excel 97', 'lo-ii06.xls'],
  ['form.xlsx', 'ods', 'lo-ii06.ods'],
  ['dossiers.xlsx', 'xlsx', 'lo-dossiers-real-dates.xlsx'],
  ['dossiers.xlsx', 'xls:MS Excel 97', 'lo-dossiers-real-dates.xls'],
  ['dossiers.xlsx', 'ods', 'lo-dossiers-real-dates.ods'],
  ['dossiers.xlsx', 'html:HTML (StarCalc)', 'lo-dossiers-page-named.xls'],
  ['dossiers.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1', 'lo-dossiers-semicolons.csv'],
  ['date1904.xlsx', 'ods', 'lo-dossiers-1904.ods'],
  ['date1904.xlsx', 'xls:MS Excel 97', 'lo-dossiers-1904.xls'],
  ['equipment.xlsx', 'ods', 'lo-equipment-merged.ods'],
  ['hidden.xlsx', 'ods', 'lo-hidden.ods'],
  ['hidden.xlsx', 'xls:MS Excel 97', 'lo-hidden.xls'],
  ['formulas.xlsx', 'xls:MS Excel 97', 'lo-formulas.xls'],
  ['formulas.xlsx', 'ods', 'lo-formulas.ods'],
  ['report.html', 'docx:MS Word 2007 XML', 'lo-report.docx'],
  ['report.html', 'doc:MS Word 97', 'refused-lo-report.doc'],
]

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes)
}

/** A picture of the first page is half of a small OpenDocument file. */
function withoutThumbnail(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.endsWith('.ods')) return bytes
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => !/^(?:Thumbnails|Configurations2)\//.test(part))
  return zipOf(Object.fromEntries(parts))
}

function convert(): void {
  const work = mkdtempSync(join(tmpdir(), 'files-'))
  for (const [name, make] of Object.entries(sources)) writeFileSync(join(work, `${name}.xlsx`), make())
  const heading = tables.prose.split('\n').map((line) => `<p>${line}</p>`)
  writeFileSync(
    join(work, 'report.html'),
    `<html><meta charset="utf-8"><body>${heading.join('')}${htmlTable(tables.equipment)}<p>Nơi nhận: lưu.</p></body></html>`,
  )
  for (const [source, filter, name] of conversions) {
    const out = join(work, `out-${name}`)
    mkdirSync(out)
    const reader = source.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${work}/profile`,
        '--headless',
        ...reader,
        '--convert-to',
        filter,
        '--outdir',
        out,
        join(work, source),
      ],
      { stdio: 'pipe' },
    )
    const [made] = readdirSync(out)
    if (made === undefined) throw new Error(`no file for ${name}`)
    write(name, withoutThumbnail(name, readFileSync(join(out, made))))
  }
  rmSync(work, { recursive: true })
}

for (const files of [sheetFiles, placeFiles, textFiles, byteFiles]) {
  for (const [name, make] of Object.entries(files)) write(name, make())
}
if (process.argv.includes('--libreoffice')) convert()
const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
console.log(`${names.length} files, ${bytes} bytes`)
