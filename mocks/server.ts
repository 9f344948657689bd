import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type SetupServer, setupServer } from 'msw/node'
import { roundHandlers, SHIPPED } from './handlers'
import type { ReadShipped } from './shipped'

/** A small package for tests, with rows that fit on a screen. */
export const SMALL_ROUND = 'test/files/round-small'

/** Reads the files of a folder of this checkout. */
const readFolder =
  (folder: string): ReadShipped =>
  async (file) => {
    try {
      return new Uint8Array(await readFile(resolve(folder, file)))
    } catch {
      return null
    }
  }

/** A server for tests that answers for the shipped package out of `folder`. */
export const createRoundServer = (folder: string = `public/data/${SHIPPED}`): SetupServer =>
  setupServer(...roundHandlers(readFolder(folder), true))
