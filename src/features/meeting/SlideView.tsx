import type { ReactNode, Ref } from 'react'
import type { SlideMark } from '~/domain/meeting/slide'
import { useMessages } from '~/ui/i18n/language-context'
import { slideMessages } from './messages'
import { SlideBody, type SlideBodyProps } from './SlideBody'
import styles from './SlideView.module.css'

interface SlideViewProps extends Omit<SlideBodyProps, 'picked'> {
  /** The mark that is picked; null: none, and the question to the room stands in its place. */
  picked: SlideMark | null
  /** Beside what the picked mark says: how to see its rows. */
  pickedTools?: ReactNode
  /** Right end of the foot: page, keys. */
  foot: ReactNode
  heading?: Ref<HTMLHeadingElement>
  /** A small picture among others has no heading of its own. */
  small?: boolean
}

/** Title, lead, what it rests on, the question or what was picked, source and period: one screen. */
export function SlideView({ slide, picked, onPick, pickedTools, foot, heading, small = false }: SlideViewProps) {
  const messages = useMessages(slideMessages)
  const said = picked?.says ?? slide.question
  return (
    <article className={styles.slide} data-slide={slide.id}>
      {small ? (
        <p className={styles.title}>
          <b>{slide.title}</b>
        </p>
      ) : (
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {slide.title}
        </h1>
      )}
      <p className={styles.lead}>
        {slide.lead}
        {slide.illustrative && (
          <span className={styles.tag} data-tag>
            {messages.illustrative}
          </span>
        )}
      </p>
      <div className={styles.body}>
        <SlideBody slide={slide} picked={picked?.key ?? null} onPick={onPick} />
      </div>
      {said !== null && (
        <div className={`${styles.said} ${picked === null ? '' : styles.picked}`} aria-live="polite">
          <p>{said}</p>
          {picked !== null && pickedTools}
        </div>
      )}
      <footer className={styles.foot}>
        <p className={styles.source}>
          {slide.source}; <span className={styles.period}>{slide.period}</span>
        </p>
        {foot}
      </footer>
    </article>
  )
}
