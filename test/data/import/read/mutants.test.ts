import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ImportError } from '~/data/import/raw-table'
import { readImportFile } from '~/data/import/read/read-import-file'
import { describeRefusal } from '~/data/import/read-messages'
import { bytesOf, testFiles } from './test-files'

/** The same mutants every time. FUZZ_MUTANTS=5000 for the long run. */
const MUTANTS = Number(process.env.FUZZ_MUTANTS ?? 250)
const SLOWEST_MS = 10_000

function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 12)) >>> 0) / 0x1_0000_0000
  }
}

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array

const at = (bytes: Uint8Array, random: () => number) => Math.floor(random() * bytes.length)

/** Changes the text of one part of a zip and packs it again, so that the damage gets past the checksum. */
const inPart =
  (change: (text: string, random: () => number) => string): Mutation =>
  (bytes, random) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes
    try {
      const parts = unzipSync(bytes)
      const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
      const name = names[Math.floor(random() * names.length)]
      if (name === undefined) return bytes
      const text = change(new TextDecoder().decode(parts[name]), random)
      return zipSync({ ...parts, [name]: new TextEncoder().encode(text) }, { level: 1 })
    } catch {
      return bytes
    }
  }

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const copy = bytes.slice()
    for (let count = 0; count < 8; count += 1) copy[at(bytes, random)] = Math.floor(random() * 256)
    return copy
  },
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  (bytes, random) => bytes.slice(at(bytes, random)),
  (bytes, random) => {
    const copy = bytes.slice()
    copy.fill(0xff, at(bytes, random), at(bytes, random))
    return copy
  },
  (bytes, random) => {
    // huge declared sizes: four bytes of 0x7fffffff somewhere
    const copy = bytes.slice()
    const place = at(bytes, random)
    copy.set([0xff, 0xff, 0xff, 0x7f].slice(0, copy.length - place), place)
    return copy
  },
  inPart((text, random) => {
    const place = Math.floor(random() * text.length)
    return text.slice(0, place) + text.slice(place + Math.floor(random() * 40))
  }),
  inPart((text) => text.replace(/<(\w)/, '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]><$1')),
  inPart((text) => text.replaceAll(/"(\d+)"/g, '"99999999999"')),
  inPart((text) => text.replaceAll(/\br="[A-Z]+(\d+)"/g, 'r="XFD1048576"')),
  inPart((text) => text.replaceAll('repeated="', 'repeated="9999999')),
  inPart((text, random) => text.replaceAll('</', random() < 0.5 ? '<' : '</x></')),
  (bytes, random) => {
    if (bytes[0] !== 0x50) return bytes
    try {
      // parts under each other's names
      const parts = unzipSync(bytes)
      const names = Object.keys(parts)
      const shift = 1 + Math.floor(random() * (names.length - 1))
      return zipSync(
        Object.fromEntries(
          names.map((name, index) => [name, parts[names[(index + shift) % names.length] ?? name] ?? new Uint8Array()]),
        ),
      )
    } catch {
      return bytes
    }
  },
]

describe('readImportFile given damaged files', () => {
  it(
    'answers each with sheets or a sentence, in time',
    async () => {
      const random = randomOf(20_250_905)
      const victims = testFiles.filter((name) => !/zip-bomb|stray-cell/.test(name))
      const limits = { maxCells: 500_000 }
      let slowest = 0
      for (let mutant = 0; mutant < MUTANTS; mutant += 1) {
        const name = victims[mutant % victims.length] ?? ''
        const mutate = mutations[Math.floor(random() * mutations.length)]
        const bytes = mutate?.(bytesOf(name), random) ?? bytesOf(name)
        const start = performance.now()
        try {
          const { sheets } = await readImportFile(bytes, name, { limits })
          expect(sheets.every(({ rows }) => rows.length <= 1_048_576)).toBe(true)
        } catch (error) {
          expect(error, `${name}, mutant ${mutant}`).toBeInstanceOf(ImportError)
          if (error instanceof ImportError) expect(describeRefusal(error.refusal, 'vi').what).not.toBe('')
        }
        slowest = Math.max(slowest, performance.now() - start)
      }
      expect(slowest).toBeLessThan(SLOWEST_MS)
    },
    MUTANTS * 1000,
  )
})
