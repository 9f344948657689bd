import { visitParties } from '~/domain/visit/build-visit-plan'
import type { VisitPlan } from '~/domain/visit/visit-plan'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Tag } from '~/ui/tag/Tag'
import { DrawForm } from './DrawForm'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import type { PartProps } from './RecommendationsRoom'
import { VisitSampleTables } from './VisitSampleTables'

/** What the delegation takes along: a list to tick off, whom to ask what, and the dossiers drawn by lot. */
export function VisitPart({ findings, work, plan }: PartProps & { plan: VisitPlan }) {
  const { visit: messages } = useMessages(roomMessages)
  const { info, store } = findings
  return (
    <>
      <Panel title={messages.title} subtitle={messages.subtitle(info.unit)}>
        <div className={styles.actions} data-screen-only>
          <Button kind="main" onClick={() => window.print()}>
            {messages.print}
          </Button>
        </div>
        {visitParties.map((party) => {
          const points = plan.points.filter((point) => point.party === party)
          if (points.length === 0) return null
          return (
            <section key={party} className={styles.party}>
              <h3>
                {party === 'neighbourhoods'
                  ? messages.parties.neighbourhoods(info.neighbourhoodLabel)
                  : messages.parties[party]}
              </h3>
              <ul className={styles.checklist}>
                {points.map((point) => (
                  <li key={point.id}>
                    <span className={styles.box} aria-hidden="true" />
                    <div>
                      {point.text}
                      <p className={styles.answer}>{messages.answer}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </Panel>
      <Panel
        title={messages.sample}
        kind={plan.illustrative ? 'illustrative' : 'reported'}
        subtitle={
          <>
            {messages.sampleWhy} {plan.illustrative && <Tag kind="illustrative" />}
          </>
        }
        className={styles.sample}
      >
        {store === null ? (
          <p className={styles.note}>{messages.noList}</p>
        ) : (
          <>
            <DrawForm key={`${work.present.visit.seed}-${work.present.visit.size}`} work={work} />
            {plan.sample === null ? (
              <p className={styles.note}>{messages.notDrawn}</p>
            ) : (
              <VisitSampleTables sample={plan.sample} />
            )}
          </>
        )}
      </Panel>
    </>
  )
}
