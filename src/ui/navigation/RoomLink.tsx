import { type AnchorHTMLAttributes, useContext } from 'react'
import { Link, useSearch } from 'wouter'
import { PrefetchContext } from './prefetch-context'
import { roomAddress } from './room-address'

export interface RoomLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Path inside the app, with parameters: "/ho-so?ketqua=overdue". */
  to: string
}

/** A link inside the app: keeps the open package in the address, fetches the room's code on hover and focus. */
export function RoomLink({ to, onPointerEnter, onFocus, ...rest }: RoomLinkProps) {
  const search = useSearch()
  const prefetch = useContext(PrefetchContext)
  const path = to.split(/[?#]/, 1)[0] ?? to
  return (
    <Link
      href={roomAddress(to, search)}
      onPointerEnter={(event) => {
        prefetch(path)
        onPointerEnter?.(event)
      }}
      onFocus={(event) => {
        prefetch(path)
        onFocus?.(event)
      }}
      {...rest}
    />
  )
}
