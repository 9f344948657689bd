import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { PACKAGE_PARAM, useRoundAddress } from '~/data/round/round-address'
import type { StoredRound } from '~/data/store/database'
import { storedRounds } from '~/data/store/rounds'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { storedParameterOf, storedRoundOf } from '~/data/store/stored-address'
import { formatDateTime, formatNumber, formatPeriod } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Progress } from '~/ui/progress/Progress'
import { Scroll } from '../intake/Scroll'
import { theDesk } from '../intake/the-desk'
import { StoreFailure } from '../StoreFailure'
import { DeleteAllDialog } from './DeleteAllDialog'
import { DeleteRoundDialog } from './DeleteRoundDialog'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'
import { saveRound } from './save-round'

/** The rounds kept on this computer: open, save as a file, delete. */
export function RoundsPanel() {
  const { list: text } = useMessages(roundsMessages)
  const language = useLanguage()
  const { data, error, refetch } = useQuery(storedRounds.list())
  const [dying, setDying] = useState<StoredRound | null>(null)
  const [isDeletingAll, setIsDeletingAll] = useState(false)
  /** How much of the file is written; null while none is. */
  const [saving, setSaving] = useState<number | null>(null)
  const [failure, setFailure] = useState<StoreErrorCode | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const client = useQueryClient()
  const save = async (roundId: string) => {
    setSaving(0)
    setFailure(null)
    try {
      await saveRound(client, roundId, setSaving)
    } catch (problem) {
      setFailure(problem instanceof StoreError ? problem.code : 'failed')
    } finally {
      setSaving(null)
    }
  }
  const rounds = data ?? []
  return (
    <Panel
      title={rounds.length === 0 ? text.none : text.title(formatNumber(rounds.length, language))}
      subtitle={text.text}
    >
      {error !== null && <StoreFailure code={error instanceof StoreError ? error.code : 'failed'} onRetry={refetch} />}
      {rounds.length > 0 && <RoundTable rounds={rounds} onSave={save} onDelete={setDying} />}
      {saving !== null && (
        <div aria-busy="true">
          <p>{text.saving}</p>
          <Progress value={saving} label={text.saving} />
        </div>
      )}
      {failure !== null && <StoreFailure code={failure} />}
      <div className={styles.actions}>
        <Button onClick={() => input.current?.click()}>{text.openFile}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".giamsat"
          aria-label={text.openFile}
          onChange={({ target }) => {
            theDesk.add([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <Button kind="plain" onClick={() => setIsDeletingAll(true)}>
          {text.deleteAll}
        </Button>
      </div>
      <DeleteRoundDialog round={dying} onSave={save} onClose={() => setDying(null)} />
      <DeleteAllDialog open={isDeletingAll} rounds={rounds.length} onClose={() => setIsDeletingAll(false)} />
    </Panel>
  )
}

interface RoundTableProps {
  rounds: readonly StoredRound[]
  onSave: (roundId: string) => Promise<void>
  onDelete: (round: StoredRound) => void
}

function RoundTable({ rounds, onSave, onDelete }: RoundTableProps) {
  const { list: text } = useMessages(roundsMessages)
  const language = useLanguage()
  const open = storedRoundOf(useRoundAddress().descriptorUrl)
  return (
    <Scroll label={text.caption}>
      <table className={styles.rounds}>
        <caption className="vh">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" className={styles.number}>
              {text.files}
            </th>
            <th scope="col">{text.changed}</th>
            <th scope="col">
              <span className="vh">{text.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id} className={round.id === open ? styles.open : undefined}>
              <th scope="row">
                {round.id === open ? (
                  <>
                    {round.title} <span className={styles.quiet}>({text.isOpen})</span>
                  </>
                ) : (
                  <Link href={`/?${new URLSearchParams({ [PACKAGE_PARAM]: storedParameterOf(round.id) })}`}>
                    {round.title}
                  </Link>
                )}
                <span className={styles.about}>
                  {round.unit}, <span className="n">{formatPeriod(round.period, language)}</span>
                </span>
              </th>
              <td className={styles.number}>{formatNumber(round.files, language)}</td>
              <td className="n">{formatDateTime(round.changedAt, language)}</td>
              <td>
                <div className={styles.rowActions}>
                  <Button kind="quiet" onClick={() => void onSave(round.id)}>
                    {text.save}
                    <span className="vh">: {round.title}</span>
                  </Button>
                  <Button kind="quiet" onClick={() => onDelete(round)}>
                    {text.remove}
                    <span className="vh">: {round.title}</span>
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
