import { type ReactNode, type Ref, useRef } from 'react'
import { marksOf, type SlideMark } from '~/domain/meeting/slide'
import { useMessages } from '~/ui/i18n/language-context'
import { slideMessages } from './messages'
import { SlideBody, type SlideBodyProps } from './SlideBody'
import styles from './SlideView.module.css'
import { useFit } from './use-fit'

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
  // room for what will be picked, so that the drawing does not move then
  const pickable = marksOf(slide).length > 0
  const body = useRef<HTMLDivElement>(null)
  useFit(body, slide)
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
      <div ref={body} className={styles.body}>
        <SlideBody slide={slide} picked={picked?.key ?? null} onPick={onPick} />
      </div>
      {(said !== null || pickable) && (
        <div
          className={`${styles.said} ${picked === null ? '' : styles.picked} ${pickable ? styles.room : ''}`}
          aria-live="polite"
        >
          {said !== null && <p>{said}</p>}
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
