/** Scheme of rounds that are kept on this computer: `?goi=may:ID` (máy = machine). */
const SCHEME = 'may:'

/** Address of the descriptor of a round kept here; relative paths of its files resolve against it. */
export const storedAddressOf = (roundId: string): string => `${SCHEME}/${encodeURIComponent(roundId)}/datapackage.json`

/** What stands behind `?goi=` for a round kept here. */
export const storedParameterOf = (roundId: string): string => `${SCHEME}${encodeURIComponent(roundId)}`

export const isStoredAddress = (url: string): boolean => url.startsWith(SCHEME)

/** The round that an address belongs to; null where it is none of this computer. */
export function storedRoundOf(url: string): string | null {
  if (!isStoredAddress(url)) return null
  const [id = ''] = url.slice(SCHEME.length).replace(/^\//, '').split('/', 1)
  try {
    return id === '' ? null : decodeURIComponent(id)
  } catch {
    return null
  }
}
