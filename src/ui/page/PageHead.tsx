import { type ReactNode, useContext, useEffect, useRef } from 'react'
import styles from './PageHead.module.css'
import { PageFrameContext } from './page-frame-context'

/** The room's one heading: its finding. Takes the focus after a navigation, so that it is what is read first. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  const { arrivedByLink, stamp } = useContext(PageFrameContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrivedByLink) heading.current?.focus({ preventScroll: true })
  }, [arrivedByLink])
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {stamp !== null && <p className={styles.stamp}>{stamp}</p>}
      {children}
    </div>
  )
}
