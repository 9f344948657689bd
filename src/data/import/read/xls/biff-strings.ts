/** Reads across a record and its CONTINUE records. A string that crosses a border says anew there how wide its letters are. */
export class BlockReader {
  readonly #blocks: readonly DataView[]
  #block = 0
  #at: number

  constructor(blocks: readonly DataView[], at = 0) {
    this.#blocks = blocks
    this.#at = at
  }

  get done(): boolean {
    return this.#current() === null
  }

  /** The block that still has bytes. */
  #current(): DataView | null {
    for (;;) {
      const block = this.#blocks[this.#block]
      if (block === undefined) return null
      if (this.#at < block.byteLength) return block
      this.#block += 1
      this.#at = 0
    }
  }

  #byte(): number {
    const block = this.#current()
    if (block === null) throw new RangeError('string past its record')
    const value = block.getUint8(this.#at)
    this.#at += 1
    return value
  }

  uint16(): number {
    return this.#byte() | (this.#byte() << 8)
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      const block = this.#current()
      if (block === null) throw new RangeError('string past its record')
      const step = Math.min(left, block.byteLength - this.#at)
      this.#at += step
      left -= step
    }
  }

  /** A string with a 16-bit (or 8-bit) count of letters, rich or phonetic parts left out. */
  string(shortCount = false): string {
    const count = shortCount ? this.#byte() : this.uint16()
    const flags = this.#byte()
    const runs = (flags & 8) === 0 ? 0 : this.uint16()
    const extra = (flags & 4) === 0 ? 0 : this.uint32()
    const text = this.#letters(count, (flags & 1) === 1)
    this.skip(runs * 4 + extra)
    return text
  }

  #letters(count: number, wideAtFirst: boolean): string {
    let text = ''
    let wide = wideAtFirst
    for (let left = count; left > 0; ) {
      const block = this.#blocks[this.#block]
      if (block === undefined) throw new RangeError('string past its record')
      const width = wide ? 2 : 1
      const fits = Math.min(left, Math.floor((block.byteLength - this.#at) / width))
      for (let index = 0; index < fits; index += 1) {
        text += String.fromCharCode(wide ? block.getUint16(this.#at, true) : block.getUint8(this.#at))
        this.#at += width
      }
      left -= fits
      if (left > 0) {
        this.#block += 1
        this.#at = 0
        wide = (this.#byte() & 1) === 1
      }
    }
    return text
  }
}
