import { useState } from 'react'
import type { IssueFilter } from '~/data/import/import-session'
import type { ReadValue } from '~/data/import/recognise/recognised-table'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { withAnswers, withoutAnswer } from './cell-answers'
import { answerTo, type CellDoubt, cellCodes, cellDoubt, likeAnswer, openCells } from './cell-doubts'
import { DoubtLine } from './DoubtLine'
import type { AnsweredCell, DeskTable } from './desk-file'
import { doubtMessages } from './doubt-messages'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { Scroll } from './Scroll'
import { theDesk } from './the-desk'
import { useAsked } from './use-asked'
import { useSession } from './use-session'

const PAGE = 10
/** Cells that one press answers at most. */
const MOST_ALIKE = 100_000

/** Cells that cannot be understood for certain, each with what it may mean: a person says which. */
export function DoubtsPanel({ fileId, table, decisions }: DeskTable) {
  const text = useMessages(doubtMessages)
  const { check } = useMessages(intakeMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const session = useSession(fileId)
  const [page, setPage] = useState(0)
  const { tableIndex } = table
  const open = openCells(table, decisions).all
  const filter: IssueFilter = {
    severities: ['ask'],
    codes: cellCodes.filter((code) => decisions.rows[code] !== 'aside'),
  }
  const found = useAsked(table, JSON.stringify([page, filter.codes]), async () =>
    session === null ? null : session.issues(tableIndex, page * PAGE, PAGE, filter),
  )
  const doubts = found?.issues.flatMap((issue) => cellDoubt(table, issue) ?? []) ?? []
  if (open === 0 && decisions.answers.length === 0) return null
  const total = found?.total ?? 0
  const n = (value: number) => formatNumber(value, language)
  const answerOf = ({ row, column }: CellDoubt) =>
    decisions.answers.find((answer) => answer.row === row && answer.column === column.index) ?? null
  const put = (answers: readonly AnsweredCell[]) => {
    theDesk.decide(fileId, tableIndex, { answers: withAnswers(decisions.answers, answers) })
    announce(text.said(n(answers.length)))
  }
  const takeBack = (answer: AnsweredCell) => {
    theDesk.decide(fileId, tableIndex, { answers: withoutAnswer(decisions.answers, answer) })
    announce(text.taken)
  }
  const putAll = async (doubt: CellDoubt, value: ReadValue) => {
    const alike = await session?.issues(tableIndex, 0, MOST_ALIKE, {
      severities: ['ask'],
      codes: [doubt.issue.message.code],
      ...(doubt.issue.column !== null && { column: doubt.issue.column }),
    })
    const others = alike?.issues.flatMap((issue) => cellDoubt(table, issue) ?? []) ?? []
    put(others.flatMap((other) => likeAnswer(doubt, value, other) ?? []))
  }
  return (
    <Panel title={open === 0 ? text.allAnswered : text.title(n(open))} subtitle={text.subtitle}>
      <Scroll label={text.caption}>
        <table className={`${styles.columns} ${styles.doubts}`}>
          <caption className="vh">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {text.row}
              </th>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.found}</th>
              <th scope="col">{text.answer}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.map((doubt) => (
              <DoubtLine
                key={`${doubt.row} ${doubt.column.index}`}
                tableKind={table.kind}
                doubt={doubt}
                answer={answerOf(doubt)}
                onAnswer={(value) => put([answerTo(doubt, value)])}
                onAll={(value) => void putAll(doubt, value)}
                onTakeBack={takeBack}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {total > PAGE && (
        <div className={styles.pager} data-screen-only>
          <p role="status">{check.showing(n(page * PAGE + 1), n(Math.min(total, (page + 1) * PAGE)), n(total))}</p>
          <Button kind="quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {check.previous}
          </Button>
          <Button kind="quiet" disabled={(page + 1) * PAGE >= total} onClick={() => setPage(page + 1)}>
            {check.following}
          </Button>
        </div>
      )}
    </Panel>
  )
}
