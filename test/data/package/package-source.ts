import { roundConfig } from '~/config/round-config'
import { sha256Hex } from '~/data/package/sha256'
import { parseDescriptor } from '~/data/round/descriptor'
import { findResource } from '~/data/round/package-queries'
import type { RoundSource } from '~/data/round/round-source'
import type { StoredFile } from '~/data/store/database'
import { contentHash, type PackageDescriptor } from '~/domain/round/package-descriptor'
import type { RoundInfo } from '~/domain/round/round'
import { isoDate } from '~/domain/shared/iso-date'

const at = '2025-10-13T08:00' as ReturnType<typeof parseDescriptor>['loadedAt']

/** A package as the loaders of the app read it: descriptor checked, files found by hash. */
export function packageSource(descriptor: PackageDescriptor, files: readonly StoredFile[]): RoundSource {
  const url = 'http://x.vn/goi/datapackage.json'
  const read = parseDescriptor(JSON.stringify(descriptor), url, roundConfig, at)
  return {
    descriptor: async () => read,
    text: async (name) => {
      const resource = findResource(read, name)
      const announced = descriptor.resources.find((each) => each.name === name)
      if (resource === null || announced === undefined) throw new RangeError(`no ${name}`)
      const file = files.find(({ sha256 }) => sha256 === contentHash(announced))
      if (file === undefined) throw new RangeError(`no content of ${name}`)
      if ((await sha256Hex(file.bytes)) !== resource.sha256) throw new RangeError(`wrong hash of ${name}`)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes).normalize('NFC')
      return { text, bytes: file.bytes.length, hashCheck: 'ok', resource, loadedAt: at }
    },
  }
}

/** What is known of a new round. */
export const roundInfo: RoundInfo = {
  id: 'dot-thu',
  title: 'Giám sát tại phường Bến Đò',
  unit: 'phường Bến Đò',
  unitShort: 'Bến Đò',
  city: 'thành phố Đà Nẵng',
  centre: 'Trung tâm phục vụ hành chính công phường Bến Đò',
  period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
  asOf: isoDate('2025-08-30'),
  supervisedOn: null,
  neighbourhoodLabel: 'khối phố',
  convention: 'qd766',
  sources: [],
}
