import { Fragment } from 'react'
import type { ReportedCell } from '~/domain/reconcile/cells'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import type { SumColumn, SumTerm, VerdictLine } from './workbench-model'

interface FormEquationProps {
  columns: readonly SumColumn[]
  selected: ReportedCell | null
  onSelect: (cell: ReportedCell | null) => void
}

const operators = ['', '+', '=']

/** The form as one equation, resolved + pending = received, each a column addition. */
export function FormEquation({ columns, selected, onSelect }: FormEquationProps) {
  return (
    <div className={styles.tree}>
      {columns.map((column, index) => (
        <Fragment key={column.cell}>
          {index > 0 && (
            <span className={styles.bigOperator} aria-hidden="true">
              {operators[index]}
            </span>
          )}
          <SumColumnView column={column} selected={selected} onSelect={onSelect} />
        </Fragment>
      ))}
    </div>
  )
}

interface SumColumnViewProps {
  column: SumColumn
  selected: ReportedCell | null
  onSelect: (cell: ReportedCell | null) => void
}

function SumColumnView({ column, selected, onSelect }: SumColumnViewProps) {
  const messages = useMessages(reconciliationMessages)
  return (
    <section className={`${styles.sumColumn} ${column.verdict.verdict === 'fail' ? styles.sumFail : ''}`}>
      <h3>{column.name}</h3>
      <p className={styles.sumTotal}>
        {column.struckTotal !== null && <del className={styles.struck}>{column.struckTotal}</del>}
        {column.total}
        <span className={styles.colno}>{messages.column(column.column)}</span>
      </p>
      <table className={styles.sum}>
        <caption className="vh">{messages.sumCaption(column.name)}</caption>
        <tbody>
          {column.terms.map((term, index) => (
            <TermRow
              key={term.cell}
              term={term}
              first={index === 0}
              selected={selected === term.cell}
              onSelect={() => onSelect(selected === term.cell ? null : term.cell)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={styles.operator} />
            <td className={styles.figure}>{column.sum}</td>
            <td />
            <th scope="row">{column.sumName}</th>
          </tr>
        </tfoot>
      </table>
      <Verdict line={column.verdict} />
      {column.more.map((line) => (
        <Verdict key={line.text} line={line} quiet />
      ))}
    </section>
  )
}

interface TermRowProps {
  term: SumTerm
  first: boolean
  selected: boolean
  onSelect: () => void
}

function TermRow({ term, first, selected, onSelect }: TermRowProps) {
  const messages = useMessages(reconciliationMessages)
  const state = { plain: '', missing: styles.missing, suspect: styles.suspect }[term.state]
  return (
    <tr className={`${state} ${selected ? styles.selected : ''}`} data-cell={term.cell}>
      <td className={styles.operator} aria-hidden="true">
        {first ? '' : '+'}
      </td>
      <td className={styles.figure}>
        {term.struck !== null && <del className={styles.struck}>{term.struck}</del>}
        {term.text}
      </td>
      <td className={styles.colno}>
        <span className={styles.barLeft}>
          <span className="vh">{messages.columnWord} </span>
          {term.column}
        </span>
      </td>
      <th scope="row">
        <button type="button" className={styles.cellButton} aria-pressed={selected} onClick={onSelect}>
          {term.name}
        </button>
      </th>
    </tr>
  )
}

const Verdict = ({ line, quiet = false }: { line: VerdictLine; quiet?: boolean }) => (
  <p className={`${styles.verdict} ${quiet ? styles.quiet : ''}`}>
    <Sign kind={line.verdict} />
    <span>{line.text}</span>
  </p>
)
