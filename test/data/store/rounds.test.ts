import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { roundConfig } from '~/config/round-config'
import { checkPackageAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { openDatabase } from '~/data/store/database'
import { deleteEverything, deleteRound, filesOf, keepRound, newRoundId, storedRounds } from '~/data/store/rounds'
import { storedParameterOf } from '~/data/store/stored-address'
import { contentHash, type PackageDescriptor } from '~/domain/round/package-descriptor'
import { roundAction } from '~/domain/round/round-action'

const folder = 'public/data/an-thang-2025-07/'
const shipped: PackageDescriptor = JSON.parse(await readFile(`${folder}datapackage.json`, 'utf8'))
const files = await Promise.all(
  shipped.resources.map(async (resource) => ({
    sha256: contentHash(resource),
    bytes: new Uint8Array(await readFile(`${folder}${resource.path}`)),
  })),
)
const addressOf = (id: string) => checkPackageAddress(storedParameterOf(id), 'http://localhost/', roundConfig)

async function keepShipped(client = new QueryClient()) {
  const id = newRoundId()
  const descriptor = { ...shipped, giamsat: { ...shipped.giamsat, id } }
  await keepRound(client, descriptor, files, roundAction('roundCopied', { title: shipped.title }))
  return { id, descriptor }
}

describe('keepRound', () => {
  it('is read like a round of a server, each file checked', async () => {
    const { id } = await keepShipped()
    const client = new QueryClient()
    const reported = await client.fetchQuery(roundQueries.reported(addressOf(id)))
    expect(reported.value.row.receivedTotal).toBe(1338)
    const text = await client.fetchQuery(roundQueries.text(addressOf(id), 'dossiers'))
    expect(text.hashCheck).toBe('ok')
    expect(text.text.split('\n')).toHaveLength(1340)
  })

  it('stands in the list of rounds, and gives its files back', async () => {
    const { id, descriptor } = await keepShipped()
    const list = await new QueryClient().fetchQuery(storedRounds.list())
    expect(list.find((round) => round.id === id)).toMatchObject({ unit: 'phường An Thắng', files: 11 })
    expect(await filesOf(descriptor)).toHaveLength(11)
  })

  it('tells a file that was damaged on the disk', async () => {
    const { id, descriptor } = await keepShipped()
    const [hash] = descriptor.resources.map(contentHash)
    await (await openDatabase()).put('files', { sha256: hash ?? '', bytes: new Uint8Array([1, 2, 3]) })
    await expect(new QueryClient().fetchQuery(roundQueries.reported(addressOf(id)))).rejects.toMatchObject({
      code: 'wrongHash',
    })
    await keepShipped()
  })
})

describe('deleteRound', () => {
  it('takes the round off, and its files only where no other round names them', async () => {
    const [first, second] = [await keepShipped(), await keepShipped()]
    await deleteRound(new QueryClient(), first.id)
    await expect(new QueryClient().fetchQuery(roundQueries.descriptor(addressOf(first.id)))).rejects.toMatchObject({
      code: 'notFoundHere',
    })
    expect(await filesOf(second.descriptor)).toHaveLength(11)
    await deleteEverything(new QueryClient())
    expect(await (await openDatabase()).count('files')).toBe(0)
  })
})
