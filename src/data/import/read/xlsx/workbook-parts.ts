import type { DateSystem } from '../date-serial'
import type { Reading } from '../reading'
import { scanXml } from '../xml/xml-scanner'
import { isYes, xmlAttribute } from '../xml/xml-text'
import { readRelations } from '../zip/office-relations'
import type { OpenZip } from '../zip/open-zip'

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

export interface WorkbookParts {
  readonly dateSystem: DateSystem
  /** The writer asks for all formulas to be computed anew: it wrote 0 where it knew no value. */
  readonly recalculates: boolean
  /** Worksheets only, in the order of their tabs. */
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: string | null
  readonly styles: string | null
}

/** Finds the parts of a workbook by their relations, as the standard has it; the usual names are only a last resort. */
export async function readWorkbookParts(zip: OpenZip, workbook: string, reading: Reading): Promise<WorkbookParts> {
  const relations = await readRelations(zip, workbook, reading)
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const sheets: SheetPart[] = []
  let dateSystem: DateSystem = 1900
  let recalculates = false
  scanXml(
    await zip.bytes(workbook),
    workbook,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr' && isYes(xmlAttribute(attributes, 'date1904'))) dateSystem = 1904
        if (name === 'calcPr' && isYes(xmlAttribute(attributes, 'fullCalcOnLoad'))) recalculates = true
        if (name !== 'sheet') return
        const relation = byId.get(xmlAttribute(attributes, 'id') ?? '')
        const target = relation?.target ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
        if (relation !== undefined && relation.type !== 'worksheet') return
        const state = xmlAttribute(attributes, 'state')
        sheets.push({
          name: xmlAttribute(attributes, 'name') ?? '',
          hidden: state === 'hidden' || state === 'veryHidden',
          part: target,
        })
      },
    },
    reading,
  )
  const partOf = (wanted: string, usual: string): string | null =>
    [relations.find(({ type }) => type === wanted)?.target, usual].find(
      (part) => part !== undefined && zip.has(part),
    ) ?? null
  return {
    dateSystem,
    recalculates,
    sheets,
    sharedStrings: partOf('sharedStrings', 'xl/sharedStrings.xml'),
    styles: partOf('styles', 'xl/styles.xml'),
  }
}
