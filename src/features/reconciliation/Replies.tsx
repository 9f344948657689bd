import { today } from '~/data/clock'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { isFormCell } from '~/domain/reconcile/cells'
import { reconcileMessages } from '~/domain/reconcile/messages'
import type { FormCell, ReportedFigures } from '~/domain/reported/form'
import { roundAction } from '~/domain/round/round-action'
import { withConfirmation } from '~/domain/round/round-work'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ConfirmationForm } from './ConfirmationForm'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import type { Proposal } from './workbench-model'

interface RepliesProps {
  work: RoundWorkbench
  published: ReportedFigures
  proposal: Proposal | null
}

/** The centre's answers so far, and a form for each figure that is still asked about. */
export function Replies({ work, published, proposal }: RepliesProps) {
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const { confirmations } = work.present
  const asked = (proposal?.changes ?? []).flatMap(({ cell, value }) =>
    isFormCell(cell) ? [{ cell, proposed: value }] : [],
  )
  const cells: { cell: FormCell; proposed: number | null }[] = [
    ...confirmations.map(({ cell }) => ({ cell, proposed: null })),
    ...asked.filter(({ cell }) => confirmations.every((confirmation) => confirmation.cell !== cell)),
  ]
  if (cells.length === 0) return <p className={styles.sub}>{messages.reply.nothingToConfirm}</p>
  return cells.map(({ cell, proposed }) => {
    const name = reconcileMessages[language].cells[cell]
    const confirmation = confirmations.find((candidate) => candidate.cell === cell) ?? null
    return (
      <ConfirmationForm
        key={`${cell}-${confirmation === null ? 'open' : 'answered'}`}
        cell={cell}
        name={name}
        published={published.row[cell]}
        proposed={proposed}
        confirmation={confirmation}
        today={today()}
        onConfirm={(next) => {
          const action = roundAction('confirmationRecorded', {
            name,
            from: formatNumber(next.published, language),
            to: formatNumber(next.confirmed, language),
          })
          work.change(action, (present) => withConfirmation(present, next))
          announce(messages.reply.said(name, formatNumber(next.confirmed, language)))
        }}
        onWithdraw={() =>
          work.change(roundAction('confirmationWithdrawn', { name }), (present) => ({
            ...present,
            confirmations: present.confirmations.filter((candidate) => candidate.cell !== cell),
          }))
        }
      />
    )
  })
}
