import type { RoundPackage } from '~/data/round/loaded'
import { formatDate, formatNumber } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Tag } from '~/ui/tag/Tag'
import styles from './DataRoom.module.css'
import { groupBySource } from './group-by-source'
import { dataRoomMessages } from './messages'

/** Each document, what kind of figures it gives, and the files that were taken from it. */
export function SourcesPanel({ descriptor }: { descriptor: RoundPackage }) {
  const { sources: text, provenance: provenanceText } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const n = (value: number) => formatNumber(value, language)
  const all = descriptor.resources.length
  const illustrative = descriptor.resources.filter(({ provenance }) => provenance === 'illustrative').length
  return (
    <Panel title={illustrative === 0 ? text.noneIllustrative(n(all)) : text.title(n(illustrative), n(all))}>
      <ul className={styles.sources}>
        {groupBySource(descriptor).map(({ key, source, provenance, files }) => {
          const date = source?.date == null ? null : parseIsoDate(source.date)
          const title = source?.title ?? text.none
          return (
            <li key={key}>
              <Tag kind={provenance === 'illustrative' ? 'illustrative' : 'plain'}>{provenanceText[provenance]}</Tag>
              <p>{date === null ? title : text.title2(title, formatDate(date, language))}</p>
              <p className={styles.note}>{files.join(', ')}</p>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
