import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyRound } from '~/data/package/copy-round'
import { readRoundFile } from '~/data/package/read-round-file'
import { packRound, unpackRound, vetFiles } from '~/data/package/run-round-file'
import { filesOf } from '~/data/store/rounds'
import { emptyWork } from '~/domain/round/round-work'
import { createRoundServer } from '../../../mocks/server'
import { addressOf } from '../round/small-round'

const server = createRoundServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

/** Collects how far it came; never back, and to the end. */
function listener() {
  const heard: number[] = []
  const check = () => {
    expect(heard.length).toBeGreaterThan(1)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    expect(heard.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)
  }
  return { hear: (fraction: number) => heard.push(fraction), heard, check }
}

it('packs, unpacks and looks through a round, and says how far it has come', async () => {
  const descriptor = await copyRound(new QueryClient(), addressOf())
  const content = { descriptor, files: await filesOf(descriptor), work: emptyWork(descriptor.giamsat.id), journal: [] }
  const packing = listener()
  const packed = await packRound(content, packing.hear)
  packing.check()
  expect(packing.heard.at(-1)).toBe(1)

  const unpacking = listener()
  const read = await unpackRound(packed, 'dot.giamsat', unpacking.hear)
  unpacking.check()
  expect(read).toEqual(await readRoundFile(packed, 'dot.giamsat'))
  expect(read).toMatchObject({ descriptor, problems: [] })

  const contents = new Map(read.files.map(({ sha256, bytes }) => [`sha256:${sha256}`, bytes]))
  const given = descriptor.resources.flatMap((resource) => {
    const bytes = contents.get(resource.hash)
    return bytes === undefined ? [] : [{ resource, bytes }]
  })
  expect(given).toHaveLength(descriptor.resources.length)
  const unknown = given.map((one) => ({ ...one, resource: { ...one.resource, name: 'khong-biet' } }))
  const vetting = listener()
  const vetted = await vetFiles([...given, ...unknown], vetting.hear)
  vetting.check()
  expect(vetting.heard.at(-1)).toBe(1)
  expect(vetted.map(({ resource }) => resource.name)).toEqual(descriptor.resources.map(({ name }) => name))
})
