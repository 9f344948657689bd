import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { asLoadError } from '~/data/http/load-error'
import { noFilter } from '~/domain/cube/dossier-filter'
import { outcomesByField, totals } from '~/domain/cube/outcome-views'
import { createRoundServer } from '../../../mocks/server'
import { addressOf, createTestClient } from '../round/small-round'

const server = createRoundServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('dossierQueries.store', () => {
  it('reads the round that ships to its published totals, with 53 overdue', async () => {
    const store = await createTestClient().query(dossierQueries.store(addressOf(), 'dates'))
    expect(totals(store, noFilter).all).toMatchObject({
      total: 1338,
      early: 1226,
      onTime: 2,
      overdue: 53,
      pendingInTime: 55,
      pendingOverdue: 2,
      resolved: 1281,
      pending: 57,
    })
    expect(store).toMatchObject({ file: 'dossiers.csv', provenance: 'illustrative', setAside: 0, failed: [] })
  })

  it('reads them again by the minute, which leaves "on time" empty', async () => {
    const store = await createTestClient().query(dossierQueries.store(addressOf(), 'timestamps'))
    expect(totals(store, noFilter).all).toMatchObject({ total: 1338, onTime: 0 })
  })

  it('still reads the dossiers where the list of procedures is missing: fields are then not known', async () => {
    const store = await createTestClient().query(dossierQueries.store(addressOf('khong-co--procedures.csv'), 'dates'))
    expect(store.failed.map(({ name, failure }) => [name, failure.code])).toEqual([['procedures', 'notFound']])
    expect(outcomesByField(store, noFilter).map(({ key, all }) => [key, all.total])).toEqual([[null, 1338]])
  })

  it('sets a bad row aside and keeps the others', async () => {
    const store = await createTestClient().query(dossierQueries.store(addressOf('sai-o'), 'dates'))
    expect([store.rows, store.setAside, store.columns.length]).toEqual([1338, 1, 1337])
  })

  it('rejects with the place where a column is missing', async () => {
    const failure = await createTestClient()
      .query(dossierQueries.store(addressOf('sai-cot'), 'dates'))
      .catch(asLoadError)
    expect(failure).toMatchObject({
      code: 'wrongSchema',
      params: { file: 'dossiers.csv', row: 1, column: 'receivedAt' },
    })
  })
})
