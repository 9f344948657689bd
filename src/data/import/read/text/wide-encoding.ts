const SAMPLE_BYTES = 4096

/** UTF-16 by its mark, else by the zeros that Latin letters leave on one side; null for anything else. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if ((at & 1) === 0) even += 1
    else odd += 1
  }
  const enough = sample.length * 0.2
  if (odd > enough && even < odd / 20) return 'utf-16le'
  return even > enough && odd < even / 20 ? 'utf-16be' : null
}
