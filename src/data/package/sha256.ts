/** SHA-256 in hexadecimal. Contents are named by it everywhere, so it must exist on pages served by plain HTTP too. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return sha256HexHere(bytes)
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return hexOf(new Uint8Array(digest))
}

/** The same without the browser's help (FIPS 180-4): about ten times slower. */
export function sha256HexHere(bytes: Uint8Array): string {
  const state = Int32Array.from(INITIAL)
  const words = new Int32Array(64)
  const whole = bytes.length - (bytes.length % BLOCK)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += BLOCK) compress(state, words, view, at)
  const tail = lastBlocks(bytes.subarray(whole), bytes.length)
  const tailView = new DataView(tail.buffer)
  for (let at = 0; at < tail.length; at += BLOCK) compress(state, words, tailView, at)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const BLOCK = 64

/** The rest of the message, a bit 1, zeros, and its length in bits. */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const tail = new Uint8Array(rest.length + 9 <= BLOCK ? BLOCK : 2 * BLOCK)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(length / 0x20000000))
  view.setUint32(tail.length - 4, (length << 3) >>> 0)
  return tail
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function compress(state: Int32Array, w: Int32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(at + 4 * t)
  for (let t = 16; t < 64; t += 1) {
    const [early, late] = [word(w, t - 15), word(w, t - 2)]
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    w[t] = word(w, t - 16) + s0 + word(w, t - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + word(ROUND, t) + word(w, t)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((value, place) => {
    state[place] = word(state, place) + value
  })
}

/** Typed arrays are never sparse; the compiler cannot know. */
const word = (words: Int32Array, at: number): number => words[at] as number

function primes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

/** The first 32 bits behind the point. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0

/** From the square roots of the first 8 primes, and the cube roots of the first 64, as the standard defines them. */
const INITIAL = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const ROUND = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
