import { expect, it } from 'vitest'
import { roomAddress } from '~/ui/navigation/room-address'

it.each([
  ['/ho-so', '', '/ho-so'],
  ['/ho-so', '?goi=data/dot-2/&tu=2025-07-01', '/ho-so?goi=data%2Fdot-2%2F'],
  ['/ho-so?ketqua=overdue#muc', 'goi=b', '/ho-so?ketqua=overdue&goi=b#muc'],
  ['/du-lieu?goi=c', '?goi=b', '/du-lieu?goi=c'],
])('%s seen from "%s" is %s', (to, search, address) => {
  expect(roomAddress(to, search)).toBe(address)
})
