import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { pastedTable } from '~/data/reconcile/pasted-table-query'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { tableOfFields } from '~/domain/reconcile/table-of-fields'
import type { ReportedFigures } from '~/domain/reported/form'
import type { RoundInfo } from '~/domain/round/round'
import { roundAction } from '~/domain/round/round-action'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { useUrlState } from '~/ui/url/use-url-state'
import { FieldDifferencesPanel } from './FieldDifferencesPanel'
import { workbenchCodec } from './hypothesis'
import { PasteDialog } from './PasteDialog'
import styles from './Reconciliation.module.css'
import { TableWorkbench } from './TableWorkbench'
import { tableMessages } from './table-messages'
import { ViewSwitch } from './ViewSwitch'

interface TableRoomProps {
  info: RoundInfo
  published: ReportedFigures
  work: RoundWorkbench
}

/** The form by field: of the round where it has one, or pasted out of a spreadsheet to be checked without importing it. */
export function TableRoom({ info, published, work }: TableRoomProps) {
  const messages = useMessages(tableMessages)
  const language = useLanguage()
  const [state, setState] = useUrlState(workbenchCodec)
  const [pasting, setPasting] = useState(false)
  const text = work.present.pastedTable
  const own = useMemo(() => tableOfFields(published), [published])
  const { data: pasted } = useQuery({ ...pastedTable(text ?? '', language), enabled: text !== null })
  const setText = (next: string | null) => {
    work.change(roundAction(next === null ? 'tableDropped' : 'tablePasted'), (present) => ({
      ...present,
      pastedTable: next,
    }))
    setState({ ...state, tableHypothesis: null }, 'replace')
  }
  const tools = (
    <div className={styles.tools}>
      <ViewSwitch view="table" rules={null} onView={(view) => setState({ ...state, view })} />
      <Button onClick={() => setPasting(true)}>{text === null ? messages.paste : messages.pasteOther}</Button>
      {text !== null && (
        <Button kind="plain" onClick={() => setText(null)}>
          {messages.drop(own !== null)}
        </Button>
      )}
    </div>
  )
  const table = text === null ? own : pasted?.kind === 'table' ? pasted.table : null
  return (
    <>
      {table !== null ? (
        <TableWorkbench
          info={info}
          table={table}
          period={text === null ? info.period : null}
          note={text === null ? messages.ofRound : messages.pasted}
          work={work}
          hypothesis={state.tableHypothesis}
          onTry={(tableHypothesis) => setState({ ...state, tableHypothesis })}
          tools={tools}
        />
      ) : (
        <>
          <PageHead title={messages.title.none} />
          {tools}
          {text === null && <EmptyMessage what={messages.noneWhy} />}
          {text !== null && pasted === undefined && <LoadingMessage what={messages.reading} height={300} />}
          {pasted?.kind === 'refused' && (
            <ErrorMessage
              what={pasted.sentence ?? messages.refused[pasted.why]}
              todo={messages.refusedTodo[pasted.why]}
            />
          )}
        </>
      )}
      {text === null && published.fields !== undefined && published.fields.length > 0 && (
        <div className={styles.below}>
          <FieldDifferencesPanel fields={published.fields} />
        </div>
      )}
      {text !== null && pasted?.kind === 'table' && pasted.doubts.length > 0 && (
        <section className={styles.doubts}>
          <h2>{messages.doubts(pasted.doubts.length)}</h2>
          <ul>
            {pasted.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
      <PasteDialog
        open={pasting}
        text={text ?? ''}
        words={messages.dialog}
        onClose={() => setPasting(false)}
        onRead={(next) => {
          setText(next)
          setPasting(false)
        }}
      />
    </>
  )
}
