import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roundConfig } from '~/config/round-config'
import { copyRound } from '~/data/package/copy-round'
import { keepRoundFile } from '~/data/package/keep-round-file'
import { readRoundFile } from '~/data/package/read-round-file'
import { writeRoundFile } from '~/data/package/write-round-file'
import { checkPackageAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { changeWork } from '~/data/store/change-work'
import { filesOf, storedRounds } from '~/data/store/rounds'
import { storedParameterOf } from '~/data/store/stored-address'
import { workQueries } from '~/data/store/work-queries'
import { roundAction } from '~/domain/round/round-action'
import { withQuestion } from '~/domain/round/round-work'
import { createRoundServer } from '../../../mocks/server'
import { addressOf } from '../round/small-round'

const server = createRoundServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

const stored = (id: string) => checkPackageAddress(storedParameterOf(id), 'http://giam-sat.test/', roundConfig)
const read = (id: string) => new QueryClient().query(workQueries.one(id))

describe('copyRound', () => {
  it('makes a round of this computer of one of a server, with the work on it and its journal', async () => {
    const client = new QueryClient()
    await changeWork(client, 'an-thang-2025-07', {
      kind: 'change',
      action: roundAction('questionRecorded'),
      change: (work) => withQuestion(work, { id: 'a', text: 'b' }),
    })
    const { giamsat } = await copyRound(client, addressOf())
    expect(giamsat.title).toMatch(/ \(bản trên máy này\)$/)
    const { history, journal } = await read(giamsat.id)
    expect(history.present).toMatchObject({ roundId: giamsat.id, questions: [{ id: 'a' }] })
    expect(journal.map(({ action }) => action.code)).toEqual(['questionRecorded', 'roundCopied'])
    const reported = await new QueryClient().query(roundQueries.reported(stored(giamsat.id)))
    expect(reported.value.row.receivedTotal).toBe(1338)
    expect((await new QueryClient().query(roundQueries.preparedness(stored(giamsat.id)))).setAside).toBe(0)
    // the work on the round of the server is as it was
    expect((await read('an-thang-2025-07')).history.present.package).toBeNull()
  })

  it('keeps nothing where a file of the round cannot be read', async () => {
    const before = await new QueryClient().query(storedRounds.list())
    await expect(copyRound(new QueryClient(), addressOf('khong-co'))).rejects.toMatchObject({ name: 'LoadError' })
    expect(await new QueryClient().query(storedRounds.list())).toHaveLength(before.length)
  })
})

describe('keepRoundFile', () => {
  async function saved() {
    const descriptor = await copyRound(new QueryClient(), addressOf())
    const { history, journal } = await read(descriptor.giamsat.id)
    const files = await filesOf(descriptor)
    return { descriptor, files, work: history.present, journal }
  }

  it('never takes the place of a round that is here, nor of work on a round of a server', async () => {
    const round = await saved()
    const { descriptor, ...rest } = await readRoundFile(await writeRoundFile(round), 'a.giamsat')
    if (descriptor === null) throw new RangeError('not read')
    const again = await keepRoundFile(new QueryClient(), { ...rest, descriptor }, 'a.giamsat')
    expect(again.giamsat.id).not.toBe(descriptor.giamsat.id)
    const shipped = { ...descriptor, giamsat: { ...descriptor.giamsat, id: 'an-thang-2025-07' } }
    expect((await keepRoundFile(new QueryClient(), { ...rest, descriptor: shipped }, 'a.giamsat')).giamsat.id).toMatch(
      /^dot-/,
    )
    const codes = (await read(again.giamsat.id)).journal.map(({ action }) => action.code)
    expect(codes.slice(-2)).toEqual(['roundCopied', 'roundOpened'])
  })

  it('keeps no column and no file that this program does not know', async () => {
    const round = await saved()
    const bytes = new TextEncoder().encode('item,neighbourhood,owner\n"Áo phao, to",kp-1,Nguyễn Văn An\n')
    const [equipment] = round.descriptor.resources.filter(({ name }) => name === 'equipment')
    if (equipment === undefined) throw new RangeError('no equipment')
    const hash = 'a'.repeat(64)
    const strange = [
      { ...equipment, hash: `sha256:${hash}` },
      { ...equipment, name: 'people', hash: `sha256:${hash}` },
    ]
    const kept = await keepRoundFile(
      new QueryClient(),
      {
        ...round,
        descriptor: { ...round.descriptor, resources: strange },
        files: [{ sha256: hash, bytes }],
        problems: [],
      },
      'a.giamsat',
    )
    expect(kept.resources.map(({ name }) => name)).toEqual(['equipment'])
    const [file] = await filesOf(kept)
    expect(new TextDecoder().decode(file?.bytes)).toBe('item,neighbourhood\n"Áo phao, to",kp-1\n')
  })
})
