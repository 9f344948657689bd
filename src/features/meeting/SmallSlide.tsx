import type { Slide, SlideMark } from '~/domain/meeting/slide'
import { SlideView } from './SlideView'
import styles from './SmallSlide.module.css'

/** A slide as a picture: nothing in it can be picked or read twice. */
export function SmallSlide({ slide, picked = null }: { slide: Slide; picked?: SlideMark | null }) {
  return (
    <div className={styles.frame} aria-hidden="true" inert data-small>
      <div className={styles.inner}>
        <SlideView slide={slide} picked={picked} onPick={null} foot={null} small />
      </div>
    </div>
  )
}
