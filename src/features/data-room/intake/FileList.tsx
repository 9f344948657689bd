import { describeReadNote, describeRefusal } from '~/data/import/read-messages'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Progress } from '~/ui/progress/Progress'
import { Sign } from '~/ui/sign/Sign'
import { formatSize } from '../format-size'
import { type DeskFile, isShown } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { RoundFileLine } from './RoundFileLine'
import { tableWords } from './table-words'
import { theDesk } from './the-desk'

/** Every file that was handed over: being read, read, refused with a sentence, or stopped. */
export function FileList({ files }: { files: readonly DeskFile[] }) {
  const { files: text } = useMessages(intakeMessages)
  const language = useLanguage()
  return (
    <ul className={styles.files} aria-label={text.label}>
      {files.map((file) => (
        <li key={file.id} className={styles.file} data-state={file.state.kind}>
          <p className={styles.fileName}>
            <b>{file.name}</b> <span className={styles.quiet}>{formatSize(file.bytes, language)}</span>
          </p>
          <FileState file={file} />
          <div className={styles.fileActions}>
            {(file.state.kind === 'reading' || file.state.kind === 'waiting') && (
              <Button onClick={() => theDesk.stop(file.id)}>
                {text.stop}
                <span className="vh"> {file.name}</span>
              </Button>
            )}
            {(file.state.kind === 'stopped' || file.state.kind === 'failed') && (
              <Button onClick={() => theDesk.retry(file.id)}>
                {text.again}
                <span className="vh"> {file.name}</span>
              </Button>
            )}
            {file.state.kind !== 'reading' && file.state.kind !== 'waiting' && (
              <Button kind="plain" onClick={() => theDesk.remove(file.id)}>
                {text.remove}
                <span className="vh">: {file.name}</span>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function FileState({ file: { name, state } }: { file: DeskFile }) {
  const { files: text } = useMessages(intakeMessages)
  const language = useLanguage()
  switch (state.kind) {
    case 'waiting':
      return <p className={styles.quiet}>{text.waiting}</p>
    case 'stopped':
      return <p className={styles.quiet}>{text.stopped}</p>
    case 'reading': {
      const { stage, fraction, rows } = state
      const percent = fraction === null ? null : Math.floor(fraction * 100)
      const what =
        stage === 'read' && rows !== null ? text.readingRow(formatNumber(rows.done, language)) : text.stages[stage]
      return (
        <div className={styles.progress} aria-busy="true">
          <p>
            {what}
            {percent !== null && <span className="n"> {formatNumber(percent, language)} %</span>}
          </p>
          <Progress value={fraction} label={`${text.stages[stage]} ${name}`} />
        </div>
      )
    }
    case 'refused': {
      const { what, action } = describeRefusal(state.refusal, language)
      return <Refused what={what} todo={action} />
    }
    case 'failed':
      return <Refused what={text.failed} todo={text.failedTodo} />
    case 'round':
      return <RoundFileLine name={name} bytes={state.bytes} />
    case 'open': {
      const { kinds } = tableWords[language]
      const names = state.tables
        .filter(isShown)
        .map(({ kind, recordCount }) =>
          kind === 'prose' || kind === 'unknown'
            ? text.figuresOf(kinds[kind])
            : text.tableOf(kinds[kind], formatNumber(recordCount, language)),
        )
      const same = state.tables[0]?.tallies.find(({ code }) => code === 'sameFile')?.example.message.params.other
      return (
        <>
          <p>{text.tables(names.join('; '))}</p>
          {[
            ...describeReadNote(state.opened.note, language),
            ...(same === undefined ? [] : [text.sameFile(String(same))]),
          ].map((note) => (
            <p key={note} className={styles.quiet}>
              {note}
            </p>
          ))}
        </>
      )
    }
  }
}

function Refused({ what, todo }: { what: string; todo: string }) {
  const { files: text } = useMessages(intakeMessages)
  return (
    <div className={styles.refused} role="alert">
      <p className={styles.refusedWhat}>
        <Sign kind="fail" label="" />
        <span>{what}</span>
      </p>
      <p>
        <span className={styles.quiet}>{text.todo}: </span>
        {todo}
      </p>
    </div>
  )
}
