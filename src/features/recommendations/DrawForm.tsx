import { type FormEvent, useState } from 'react'
import { newSeed } from '~/data/new-seed'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { roundAction } from '~/domain/round/round-action'
import { formatNumber } from '~/domain/shared/format'
import { isSeed } from '~/domain/visit/seeded-random'
import { LARGEST_SAMPLE_SIZE } from '~/domain/visit/visit-plan'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'

const wholeOf = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null)

/** How many are drawn and by which seed; a seed that was printed can be typed in again. */
export function DrawForm({ work }: { work: RoundWorkbench }) {
  const language = useLanguage()
  const { visit: messages } = useMessages(roomMessages)
  const { visit } = work.present
  const [size, setSize] = useState(String(visit.size))
  const [seed, setSeed] = useState(visit.seed === null ? '' : String(visit.seed))
  const [tried, setTried] = useState(false)
  const [rows, chosen] = [wholeOf(size), wholeOf(seed)]
  const sizeFits = rows !== null && rows >= 1 && rows <= LARGEST_SAMPLE_SIZE
  const seedFits = chosen !== null && isSeed(chosen)
  const draw = (next: number) => {
    if (!sizeFits) return setTried(true)
    work.change(roundAction('sampleDrawn', { seed: next }), (present) => ({
      ...present,
      visit: { seed: next, size: rows },
    }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (seedFits) draw(chosen)
  }
  const most = formatNumber(LARGEST_SAMPLE_SIZE, language)
  return (
    <form className={styles.row} onSubmit={submit} data-screen-only>
      <Field label={messages.size} error={tried && !sizeFits ? messages.wrongSize(most) : undefined}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            size={6}
            value={size}
            onChange={(event) => setSize(event.target.value)}
          />
        )}
      </Field>
      <Field label={messages.seed} error={tried && !seedFits ? messages.wrongSeed : undefined}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            size={8}
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
          />
        )}
      </Field>
      <Button kind="main" onClick={() => draw(newSeed())}>
        {messages.drawNew}
      </Button>
      <Button type="submit">{messages.draw}</Button>
    </form>
  )
}
