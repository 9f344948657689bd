import { tableToCsv } from '~/charts/figure/table-to-csv'
import type { PillarModel } from '~/charts/preparedness/build-pillar-model'
import type { PillarRow } from '~/domain/preparedness/preparedness'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Tag } from '~/ui/tag/Tag'
import { pageMessages } from './messages'
import styles from './PillarPanel.module.css'

const tagKind = { reported: 'plain', short: 'fail', notReported: 'illustrative' } as const satisfies Record<
  PillarRow['state'],
  'plain' | 'fail' | 'illustrative'
>

/** The four on the spot, neighbourhood by neighbourhood: enough, lacking, not reported. */
export function PillarPanel({ model }: { model: PillarModel }) {
  const { pillars } = useMessages(pageMessages)
  const language = useLanguage()
  const save = () =>
    download(
      new Blob([tableToCsv(model.table, language)], { type: 'text/csv;charset=utf-8' }),
      `${pillars.fileName}.csv`,
    )
  return (
    <Panel
      className={styles.panel}
      title={model.title}
      kind={model.kind}
      subtitle={model.kind === 'illustrative' ? <Tag kind="illustrative" /> : undefined}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it arrow keys cannot scroll a wide table */}
      <section className={styles.scroll} tabIndex={0} aria-label={pillars.scroll}>
        <table className={styles.table}>
          <caption className="vh">{model.title}</caption>
          <thead>
            <tr>
              <th scope="col">{model.columnTitle}</th>
              {model.columns.map(({ pillar, title }) => (
                <th key={pillar} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map(({ pillar, state, text, detail }) => (
                  <td key={pillar}>
                    <Tag kind={tagKind[state]}>{text}</Tag>
                    {detail !== null && <span className={styles.detail}>{detail}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {model.rows.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{model.total}</th>
                {model.counts.map(({ pillar, text }) => (
                  <td key={pillar} className="n">
                    {text}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      <div className={styles.foot}>
        <p>{model.source}</p>
        <Button kind="quiet" onClick={save} data-screen-only>
          {pillars.save}
          <span className="vh">: {model.title}</span>
        </Button>
      </div>
    </Panel>
  )
}
