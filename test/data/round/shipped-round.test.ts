import { afterAll, beforeAll, expect, it } from 'vitest'
import { resourceTable } from '~/data/round/resource-tables'
import { roundQueries } from '~/data/round/round-queries'
import { createRoundServer } from '../../../mocks/server'
import { addressOf, createTestClient } from './small-round'

const server = createRoundServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

it('reads every file of the round that ships, by its announced hash, without setting a row aside', async () => {
  const client = createTestClient()
  const { resources } = await client.query(roundQueries.descriptor(addressOf()))
  expect(resources.map(({ name }) => name)).toContain('dossiers')
  for (const { name } of resources) {
    const table = await client.query(resourceTable(addressOf(), name))
    expect([name, table.hashCheck, table.read?.setAside, table.read?.issues]).toEqual([name, 'ok', 0, []])
    expect(table.read?.rows).toBe(table.records)
  }
  expect((await client.query(resourceTable(addressOf(), 'dossiers'))).records).toBe(1338)
  expect((await client.query(roundQueries.preparedness(addressOf()))).issues).toEqual([])
  expect((await client.query(roundQueries.reported(addressOf()))).value.row.resolvedOverdue).toBe(56)
})
