/** The parameter that survives every link inside the app: the address of the package that is open. */
export const KEPT_PARAMETER = 'goi'

/** `to` ("/ho-so?ketqua=quahan#muc") with the kept parameter of the current search, unless `to` sets its own. */
export function roomAddress(to: string, currentSearch: string): string {
  const kept = new URLSearchParams(currentSearch).get(KEPT_PARAMETER)
  if (kept === null) return to
  const [beforeHash = '', hash] = to.split('#', 2)
  const [path = '', search = ''] = beforeHash.split('?', 2)
  const params = new URLSearchParams(search)
  if (!params.has(KEPT_PARAMETER)) params.set(KEPT_PARAMETER, kept)
  return `${path}?${params}${hash === undefined ? '' : `#${hash}`}`
}
