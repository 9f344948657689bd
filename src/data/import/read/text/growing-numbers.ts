/** Unsigned numbers of 32 bits, as many as come. */
export class GrowingNumbers {
  #values: Uint32Array<ArrayBuffer>
  #length = 0

  constructor(capacity: number) {
    this.#values = new Uint32Array(Math.max(16, capacity))
  }

  get length(): number {
    return this.#length
  }

  /** @param place below `length` */
  at(place: number): number {
    return this.#values[place] as number
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5))
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length] = value
    this.#length += 1
  }

  /** All of them, without the room to grow where that is large. */
  finish(): Uint32Array<ArrayBuffer> {
    const spare = this.#values.length - this.#length
    return spare > this.#length >> 2 ? this.#values.slice(0, this.#length) : this.#values.subarray(0, this.#length)
  }
}
