import type { UrlCodec } from '~/ui/url/use-url-state'

export const roomParts = ['findings', 'ledger', 'notes', 'visit'] as const
export type RoomPart = (typeof roomParts)[number]
export type LedgerLayout = 'table' | 'board'

/** Which part of the room is open, and how the ledger is shown: "?phan=so&xem=cot". */
export interface RoomView {
  readonly part: RoomPart
  readonly layout: LedgerLayout
}

const slugs: Readonly<Record<RoomPart, string>> = {
  findings: 'nhan-dinh',
  ledger: 'so',
  notes: 'ghi-chu',
  visit: 'lam-viec',
}

export const roomCodec: UrlCodec<RoomView> = {
  read: (params) => ({
    part: roomParts.find((part) => slugs[part] === params.get('phan')) ?? 'findings',
    layout: params.get('xem') === 'cot' ? 'board' : 'table',
  }),
  write: ({ part, layout }, params) => {
    const set = (name: string, value: string | null) => (value === null ? params.delete(name) : params.set(name, value))
    set('phan', part === 'findings' ? null : slugs[part])
    set('xem', layout === 'board' ? 'cot' : null)
  },
}

export const addressOfPart = (part: RoomPart): string =>
  part === 'findings' ? '/kien-nghi' : `/kien-nghi?phan=${slugs[part]}`
