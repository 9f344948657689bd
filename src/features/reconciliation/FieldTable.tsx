import { useState } from 'react'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import styles from './FieldTable.module.css'
import { ScrollBox } from './ScrollBox'
import { tableMessages } from './table-messages'
import type { TableView, TableViewCell, TableViewRow } from './table-view-model'

/** More rows than this come when they are asked for: a table of hundreds of procedures is looked at by its problems. */
const FIRST_ROWS = 60

/** The form as it stands on paper, a row for every field; what does not add up is marked where it stands. */
export function FieldTable({ view }: { view: TableView }) {
  const messages = useMessages(tableMessages)
  const language = useLanguage()
  const [onlyFailing, setOnlyFailing] = useState(false)
  const [whole, setWhole] = useState(false)
  const wanted = onlyFailing ? view.rows.filter(({ verdict }) => verdict === 'fail') : view.rows
  const rows = whole ? wanted : wanted.slice(0, FIRST_ROWS)
  const n = (value: number) => formatNumber(value, language)
  return (
    <>
      <label className={styles.only} data-screen-only>
        <input type="checkbox" checked={onlyFailing} onChange={(event) => setOnlyFailing(event.target.checked)} />
        {messages.only}
      </label>
      <ScrollBox label={messages.caption} className={styles.scroll ?? ''}>
        <table className={styles.table}>
          <caption className="vh">{messages.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.field}</th>
              {view.columns.map(({ cell, column, name }) => (
                <th key={cell} scope="col" className={styles.number}>
                  <span className={styles.column}>{column ?? ''}</span> {name}
                </th>
              ))}
              <th scope="col">{messages.check}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.name} row={row} />
            ))}
            {rows.length === 0 && (
              <tr>
                <td colSpan={view.columns.length + 2}>{messages.noRows}</td>
              </tr>
            )}
          </tbody>
          {view.total !== null && (
            <tfoot>
              <tr className={styles.sums}>
                <th scope="row">{messages.sums}</th>
                {view.sums?.map(({ cell, text, verdict }) => (
                  <td key={cell} className={styles.number}>
                    {verdict === 'fail' && <Sign kind="fail" label={messages.brokenCell} />} {text}
                  </td>
                ))}
                <td />
              </tr>
              <Row row={view.total} />
            </tfoot>
          )}
        </table>
      </ScrollBox>
      {rows.length < wanted.length && (
        <p className={styles.more}>
          {messages.shown(n(rows.length), n(wanted.length))}{' '}
          <Button kind="quiet" onClick={() => setWhole(true)}>
            {messages.showAll(n(wanted.length))}
          </Button>
        </p>
      )}
    </>
  )
}

function Row({ row }: { row: TableViewRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell) => (
        <Cell key={cell.cell} cell={cell} />
      ))}
      <td className={styles.check}>
        <Sign kind={row.verdict} />
        {row.failing.length > 0 && <span>{row.failing.join('; ')}</span>}
      </td>
    </tr>
  )
}

function Cell({ cell: { text, struck, state } }: { cell: TableViewCell }) {
  const messages = useMessages(tableMessages)
  const said = { plain: null, missing: null, broken: messages.brokenCell, suspect: messages.suspect, supposed: null }
  return (
    <td className={`${styles.number} ${styles[state] ?? ''}`}>
      {struck !== null && <del className={styles.struck}>{struck}</del>}
      {text}
      {said[state] !== null && <span className="vh">, {said[state]}</span>}
    </td>
  )
}
