/**
 * SHA-256 in hexadecimal, for what is read before the first figure. Browsers compute it only on https and on this
 * computer; elsewhere the program does it itself, with code that is fetched where it is needed.
 */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return (await import('../package/sha256')).sha256HexHere(bytes)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
