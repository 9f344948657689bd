import type { UrlCodec } from '~/ui/url/use-url-state'

const PARAMETER = 'phan'

/** Names of the parts that a link asks for: `phan=bao-cao,phu-luc`; null where it leaves that to the round. */
export const askedPartsCodec: UrlCodec<string | null> = {
  read: (params) => params.get(PARAMETER),
  write: (asked, params) => (asked === null ? params.delete(PARAMETER) : params.set(PARAMETER, asked)),
}
