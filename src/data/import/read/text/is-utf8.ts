/** First and last byte that may follow a first byte of a letter of 3 or 4 bytes, where that is not every one. */
const narrowed: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}
const followers = new Uint8Array(256)
const lowest = new Uint8Array(256).fill(0x80)
const highest = new Uint8Array(256).fill(0xbf)
for (let byte = 0xc2; byte <= 0xf4; byte += 1) {
  followers[byte] = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
  const [low, high] = narrowed[byte] ?? [0x80, 0xbf]
  lowest[byte] = low
  highest[byte] = high
}

/** Whether bytes are UTF-8 from end to end, as a strict decoder says; without the string that one would make of them. */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes
  // four bytes at a time where none of them is beyond ASCII: most of a list
  const shift = (4 - (bytes.byteOffset & 3)) & 3
  const words =
    length < shift + 4
      ? new Uint32Array()
      : new Uint32Array(bytes.buffer, bytes.byteOffset + shift, (length - shift) >> 2)
  for (let at = 0; at < length; at += 1) {
    const first = bytes[at] as number
    if (first < 0x80) {
      if (((at - shift) & 3) !== 0) continue
      let word = (at - shift) >> 2
      while (word >= 0 && word < words.length && ((words[word] as number) & 0x80808080) === 0) word += 1
      // the loop goes on with the first byte of the word that is none
      const reached = (word << 2) + shift
      if (reached > at) at = reached - 1
      continue
    }
    const more = followers[first] as number
    if (more === 0 || at + more >= length) return false
    const second = bytes[at + 1] as number
    if (second < (lowest[first] as number) || second > (highest[first] as number)) return false
    for (let next = at + 2; next <= at + more; next += 1) if (((bytes[next] as number) & 0xc0) !== 0x80) return false
    at += more
  }
  return true
}
