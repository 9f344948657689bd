import { expose, transfer } from 'comlink'
import { type OnRows, type ReadRequest, readDossiers } from './read-dossiers'
import { buffersOf } from './transferables'

/** A message a row would cost more than the reading. */
const MIN_GAP_MS = 50

const engine = {
  read(request: ReadRequest, onRows: OnRows) {
    let last = 0
    const result = readDossiers(request, (done, total) => {
      const now = performance.now()
      if (now - last < MIN_GAP_MS) return
      last = now
      onRows(done, total)
    })
    return transfer(result, buffersOf({ columns: result.columns, cube: result.cube }))
  },
}

export type Engine = typeof engine

expose(engine)
