import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReadRoundFile } from '~/data/package/round-file'
import { describeRoundFileProblem } from '~/data/package/round-file-messages'
import { unpackRound } from '~/data/package/run-round-file'
import { PACKAGE_PARAM } from '~/data/round/round-address'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { storedParameterOf } from '~/data/store/stored-address'
import { formatPeriod } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { useGoTo } from '~/ui/navigation/use-go-to'
import { Progress } from '~/ui/progress/Progress'
import { Sign } from '~/ui/sign/Sign'
import { roundsMessages } from '../rounds/messages'
import { StoreFailure } from '../StoreFailure'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { theDesk } from './the-desk'

/** A whole round in one file: what it is, what is damaged in it, and opening what is whole. */
export function RoundFileLine({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) {
  const { file: text } = useMessages(roundsMessages)
  const { files } = useMessages(intakeMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const goTo = useGoTo()
  const announce = useAnnounce()
  const [read, setRead] = useState<ReadRoundFile | null>(null)
  const [fraction, setFraction] = useState<number | null>(null)
  const [failure, setFailure] = useState<StoreErrorCode | null>(null)
  useEffect(() => {
    let isOver = false
    void unpackRound(bytes, name, (done) => !isOver && setFraction(done)).then(
      (answer) => !isOver && setRead(answer),
      () => !isOver && setFailure('failed'),
    )
    return () => {
      isOver = true
    }
  }, [bytes, name])
  if (read === null && failure !== null) return <StoreFailure code={failure} />
  if (read === null) {
    return (
      <div aria-busy="true">
        <p>{text.reading(name)}</p>
        <Progress value={fraction} label={text.reading(name)} />
      </div>
    )
  }
  const { descriptor, problems } = read
  const open = async () => {
    if (descriptor === null) return
    try {
      const { keepRoundFile } = await import('~/data/package/keep-round-file')
      const kept = await keepRoundFile(client, { ...read, descriptor }, name)
      theDesk.clear()
      announce(text.opened(name))
      goTo(`/?${new URLSearchParams({ [PACKAGE_PARAM]: storedParameterOf(kept.giamsat.id) })}`)
    } catch (error) {
      setFailure(error instanceof StoreError ? error.code : 'failed')
    }
  }
  const isDamaged = problems.some(({ severity }) => severity !== 'info')
  return (
    <div className={styles.refused}>
      {descriptor !== null && (
        <p>
          {descriptor.giamsat.title}, {descriptor.giamsat.unit},{' '}
          <span className="n">{formatPeriod(descriptor.giamsat.period, language)}</span>
        </p>
      )}
      {isDamaged && (
        <p className={styles.refusedWhat} role="alert">
          <Sign kind="fail" label="" />
          <span>{descriptor === null ? text.unreadable(name) : text.damaged(name)}</span>
        </p>
      )}
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.entry}`} className={styles.quiet}>
          {describeRoundFileProblem(problem, language)}
        </p>
      ))}
      {failure !== null && <StoreFailure code={failure} />}
      {descriptor !== null && (
        <p>
          <Button kind="main" onClick={() => void open()}>
            {isDamaged ? text.openAnyway : files.openRound}
          </Button>
        </p>
      )}
    </div>
  )
}
