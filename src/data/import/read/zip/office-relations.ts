import type { Reading } from '../reading'
import { scanXml } from '../xml/xml-scanner'
import { xmlAttribute } from '../xml/xml-text'
import type { OpenZip } from './open-zip'

interface Relation {
  readonly id: string
  /** Last word of the type's address: "worksheet", "styles". */
  readonly type: string
  readonly target: string
}

/** The main part of an Office document by its relations; null where it names none that is there. */
export async function findMainPart(zip: OpenZip, reading: Reading): Promise<string | null> {
  const main = (await readRelations(zip, '', reading)).find(({ type }) => type === 'officeDocument')?.target
  return main !== undefined && zip.has(main) ? main : null
}

/** What a part of an Office document points to; '' is the document as a whole. */
export async function readRelations(zip: OpenZip, source: string, reading: Reading): Promise<Relation[]> {
  const slash = source.lastIndexOf('/') + 1
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
  if (!zip.has(part)) return []
  const relations: Relation[] = []
  scanXml(
    await zip.bytes(part),
    part,
    {
      open: (name, attributes) => {
        if (name !== 'Relationship') return
        relations.push({
          id: xmlAttribute(attributes, 'Id') ?? '',
          type: (xmlAttribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
          target: resolvePart(source.slice(0, slash), xmlAttribute(attributes, 'Target') ?? ''),
        })
      },
    },
    reading,
  )
  return relations
}

/** @example resolvePart('xl/', '../docProps/app.xml') //=> 'docProps/app.xml' */
function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
