import type { RoundInfo } from '~/domain/round/round'
import { formatNumber } from '~/domain/shared/format'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { RoundFields } from '../rounds/RoundFields'
import type { DraftProblems } from '../rounds/round-draft-check'
import { type DeskFile, takenTables } from './desk-file'
import styles from './Intake.module.css'
import { keepMessages } from './keep-messages'
import { takenFigures } from './prose-lines'
import type { DraftOrigin, RoundDraft } from './round-draft'
import { tableWords } from './table-words'

export interface KeepChoice {
  readonly target: 'new' | 'open'
  readonly existing: 'replace' | 'append'
  readonly draft: RoundDraft
}

export interface KeepStepProps {
  files: readonly DeskFile[]
  choice: KeepChoice
  onChange: (part: Partial<KeepChoice>) => void
  problems: DraftProblems
  periodOrigin: DraftOrigin
  /** The round that is open; null where it could not be read. */
  open: { readonly info: RoundInfo; readonly isStored: boolean } | null
}

/** Into a new round, or into the open one; and what the new one is. */
export function KeepStep({ files, choice, onChange, problems, periodOrigin, open }: KeepStepProps) {
  const text = useMessages(keepMessages)
  const language = useLanguage()
  const { kinds } = tableWords[language]
  const n = (value: number) => formatNumber(value, language)
  const taken = takenTables(files)
  const outside = taken.reduce(
    (sum, { table }) =>
      sum + table.tallies.filter(({ code }) => code === 'outsidePeriod').reduce((all, { count }) => all + count, 0),
    0,
  )
  const option = (value: KeepChoice['target'], label: string) => (
    <label className={styles.check}>
      <input
        type="radio"
        name="import-target"
        checked={choice.target === value}
        onChange={() => onChange({ target: value })}
      />
      {label}
    </label>
  )
  return (
    <div className="cols">
      <div className="c7">
        <Panel title={text.where}>
          <div className={styles.answers}>
            {option('new', text.new)}
            {open !== null &&
              option('open', open.isStored ? text.open(open.info.title) : text.openCopy(open.info.title))}
          </div>
          {choice.target === 'open' && (
            <Field label={text.existing}>
              {(control) => (
                <select
                  {...control}
                  value={choice.existing}
                  onChange={({ target }) => onChange({ existing: target.value === 'append' ? 'append' : 'replace' })}
                >
                  <option value="replace">{text.replace}</option>
                  <option value="append">{text.append}</option>
                </select>
              )}
            </Field>
          )}
        </Panel>
        {choice.target === 'new' && (
          <Panel title={text.about} className={styles.about}>
            <RoundFields
              draft={choice.draft}
              problems={problems}
              periodOrigin={periodOrigin}
              onChange={(part) => onChange({ draft: { ...choice.draft, ...part } })}
            />
          </Panel>
        )}
      </div>
      <div className="c5">
        <Panel title={text.what}>
          <ul className={styles.what}>
            {taken.map(({ fileId, table, decisions }) => (
              <li key={`${fileId}/${table.tableIndex}`}>
                {table.kind === 'prose'
                  ? text.figures(table.file, n(takenFigures(table, decisions).length))
                  : text.tables(kinds[table.kind], table.file, n(table.recordCount))}
              </li>
            ))}
          </ul>
          {outside > 0 && <p className={styles.outside}>{text.outside(n(outside))}</p>}
        </Panel>
      </div>
    </div>
  )
}
