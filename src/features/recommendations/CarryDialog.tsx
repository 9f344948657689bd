import { type FormEvent, useState } from 'react'
import { today } from '~/data/clock'
import { type LedgerFileProblem, readLedgerFile } from '~/data/recommendations/ledger-file'
import { type CarriedOver, carryOver } from '~/domain/recommendations/carry-over'
import { roundAction } from '~/domain/round/round-action'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { type RoomMessages, roomMessages } from './messages'
import styles from './Recommendations.module.css'
import type { PartProps } from './RecommendationsRoom'

/** Brings the recommendations of a round before into this one, their figures measured again. */
export function CarryDialog({ open, findings, work, onClose }: PartProps & { open: boolean; onClose: () => void }) {
  const language = useLanguage()
  const { carry: messages } = useMessages(roomMessages)
  const [file, setFile] = useState<File | null>(null)
  const [closedToo, setClosedToo] = useState(false)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [done, setDone] = useState<CarriedOver | null>(null)
  const close = () => {
    setFile(null)
    setProblem(undefined)
    setDone(null)
    onClose()
  }
  const take = async () => {
    setDone(null)
    if (file === null) return setProblem(messages.needFile)
    const read = readLedgerFile(await file.text())
    if (!read.ok) return setProblem(sayProblem(read.problem, messages))
    setProblem(undefined)
    const { info, book } = findings
    const options = { book, round: { roundId: info.id, asOf: info.asOf }, today: today(), closedToo }
    const carried = carryOver(work.present.recommendations, read.ledger, options)
    setDone(carried)
    const count = carried.added.length + carried.updated.length
    if (count === 0) return
    work.change(roundAction('recommendationsCarried', { count }), (present) => ({
      ...present,
      recommendations: carryOver(present.recommendations, read.ledger, options).ledger,
    }))
  }
  const n = (codes: readonly string[]) => formatNumber(codes.length, language)
  return (
    <Dialog open={open} title={messages.title} onClose={close}>
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void take()
        }}
      >
        <p>{messages.what}</p>
        <Field label={messages.file} error={problem}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <label className={styles.check}>
          <input type="checkbox" checked={closedToo} onChange={(event) => setClosedToo(event.target.checked)} />
          {messages.closedToo}
        </label>
        <Button type="submit" kind="main">
          {messages.take}
        </Button>
        {done !== null && (
          <p role="status">
            {messages.done(n(done.added), n(done.updated), n(done.unchanged))}
            {done.renumbered.length > 0 &&
              ` ${messages.renumbered(done.renumbered.map(({ from, to }) => `${from} → ${to}`).join('; '))}`}
          </p>
        )}
      </form>
    </Dialog>
  )
}

function sayProblem(problem: LedgerFileProblem, { problems }: RoomMessages['carry']): string {
  if (problem.code === 'laterVersion') return problems.laterVersion(String(problem.version))
  return problem.code === 'damaged' ? problems.damaged(problem.where) : problems[problem.code]
}
