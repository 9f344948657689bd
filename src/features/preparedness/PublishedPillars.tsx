import { preparednessMessages } from '~/charts/preparedness/messages'
import { type PublishedPillar, publishedPillars, selfAssessment } from '~/domain/preparedness/pillar-summary'
import { statedItem } from '~/domain/preparedness/stated-item'
import type { Statement } from '~/domain/round/round'
import { formatDate } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { joinNames } from '~/domain/shared/join-names'
import type { Source } from '~/domain/shared/provenance'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Tag } from '~/ui/tag/Tag'
import { pageMessages } from './messages'
import styles from './PublishedPillars.module.css'

/** What the article says of each of the four, from its statements only; where it says nothing, that. */
export function PublishedPillars({ statements, source }: { statements: readonly Statement[]; source: Source | null }) {
  const { four } = useMessages(pageMessages)
  const language = useLanguage()
  const pillars = publishedPillars(statements)
  const self = selfAssessment(statements)
  const count = (state: PublishedPillar['state']) => pillars.filter((pillar) => pillar.state === state).length
  const date = source?.date === undefined || source.date === null ? null : parseIsoDate(source.date)
  return (
    <section className={styles.section} aria-labelledby="bon-tai-cho">
      <div className={styles.head}>
        <h2 id="bon-tai-cho">{four.title(four.counts(count('mentioned'), count('toAdd'), count('notMentioned')))}</h2>
        <p>
          {self !== null && four.self(self.text)}{' '}
          {date !== null ? four.sourceOn(formatDate(date, language)) : source !== null && four.source(source.title)}
        </p>
      </div>
      <div className={styles.four}>
        {pillars.map((pillar) => (
          <PillarTile key={pillar.pillar} {...pillar} />
        ))}
      </div>
    </section>
  )
}

function PillarTile({ pillar, state, statements }: PublishedPillar) {
  const { four } = useMessages(pageMessages)
  const { names } = useMessages(preparednessMessages).pillars
  const language = useLanguage()
  const toAdd = statements.filter(({ topic }) => topic === 'equipmentToAdd')
  const others = statements.filter(({ topic }) => topic !== 'equipmentToAdd')
  return (
    <div className={state === 'toAdd' ? styles.lack : ''}>
      <h3>{names[pillar]}</h3>
      <p>
        {state === 'notMentioned' && four.nothing[pillar]}
        {toAdd.length > 0 && four.toAdd(joinNames(toAdd.map(statedItem), language))}
        {others.map(({ id, topic, text }) => (
          <span key={id}> {topic === 'toContinue' ? four.toContinue(text) : text}</span>
        ))}
        {statements.length > 0 && statements.every(({ value }) => value === null) && <> {four.noQuantity}</>}
      </p>
      <p className={styles.ask}>
        {state === 'notMentioned' ? (
          <Tag kind="illustrative">{four.states[state]}</Tag>
        ) : (
          <Tag kind={state === 'toAdd' ? 'fail' : 'plain'}>{four.states[state]}</Tag>
        )}
        {four.ask[pillar]}
      </p>
    </div>
  )
}
