import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react'
import { Button, type ButtonProps } from '~/ui/button/Button'
import styles from './Dialog.module.css'

export interface MenuProps {
  label: ReactNode
  kind?: ButtonProps['kind'] | undefined
  className?: string | undefined
  /** Closed by Escape, by a click outside, and by `close`. */
  children: (close: () => void) => ReactNode
}

/** A button and the popover it opens beneath itself. */
export function Menu({ label, kind = 'normal', className, children }: MenuProps) {
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState<CSSProperties>({})
  return (
    <>
      <Button
        ref={button}
        kind={kind}
        className={className}
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="true"
        onClick={() => {
          if (button.current) setPlace(placeBeside(button.current.getBoundingClientRect()))
        }}
      >
        {label}
      </Button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={styles.menu}
        style={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => popover.current?.hidePopover())}
      </div>
    </>
  )
}

/** Under the button, or above it in the lower half of the screen; towards the side that has more room. */
function placeBeside({ top, bottom, left, right }: DOMRect): CSSProperties {
  const { clientWidth: width, clientHeight: height } = document.documentElement
  return {
    ...(bottom < height / 2 ? { top: bottom + 4 } : { bottom: height - top + 4 }),
    ...(left < width - right ? { left } : { right: width - right }),
  }
}
