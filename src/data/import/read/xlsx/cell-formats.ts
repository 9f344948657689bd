import type { Reading } from '../reading'
import { scanXml } from '../xml/xml-scanner'
import { xmlAttribute } from '../xml/xml-text'
import type { OpenZip } from '../zip/open-zip'
import { formatCode } from './builtin-formats'

/** Number format code of every cell style of the workbook (`s` of a cell), null for "General". */
export async function readCellFormats(
  zip: OpenZip,
  part: string,
  reading: Reading,
): Promise<readonly (string | null)[]> {
  const own = new Map<number, string>()
  const formatIds: number[] = []
  let inCellStyles = false
  scanXml(
    await zip.bytes(part),
    part,
    {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCellStyles = true
        else if (name === 'numFmt') {
          const code = xmlAttribute(attributes, 'formatCode')
          if (code !== null) own.set(Number(xmlAttribute(attributes, 'numFmtId')), code)
        } else if (name === 'xf' && inCellStyles) formatIds.push(Number(xmlAttribute(attributes, 'numFmtId') ?? 0))
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false
      },
    },
    reading,
  )
  return formatIds.map((id) => formatCode(id, own))
}
