import { buildCommunicationModel, buildTrainingModel } from '~/charts/preparedness/build-coverage-model'
import { buildForcesModel } from '~/charts/preparedness/build-forces-model'
import { CoverageFigure } from '~/charts/preparedness/CoverageFigure'
import { ForcesFigure } from '~/charts/preparedness/ForcesFigure'
import type { FigureSource } from '~/charts/preparedness/source-line'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { NotSupported } from '~/ui/state/NotSupported'
import { pageMessages } from './messages'
import styles from './PreparednessPage.module.css'

export interface CoverageFiguresProps {
  preparedness: Preparedness
  label: string
  source: FigureSource
  withCommunication: boolean
}

/** Forces, training and telling people. A chunk of its own, because Recharts comes with it. */
export function CoverageFigures({ preparedness, label, source, withCommunication }: CoverageFiguresProps) {
  const { figures } = useMessages(pageMessages)
  const language = useLanguage()
  const { forces, training, communication } = preparedness
  return (
    <div className={styles.figures}>
      {forces.length === 0 ? (
        <NotSupported title={figures.forces} why={figures.forcesWhy} />
      ) : (
        <ForcesFigure model={buildForcesModel(preparedness, label, source, language)} />
      )}
      {training.length === 0 ? (
        <NotSupported title={figures.training} why={figures.trainingWhy} />
      ) : (
        <CoverageFigure
          id="tap-huan"
          fileName="tap-huan"
          model={buildTrainingModel(preparedness, label, source, language)}
        />
      )}
      {withCommunication &&
        (communication.length === 0 ? (
          <NotSupported title={figures.communication} why={figures.communicationWhy} />
        ) : (
          <CoverageFigure
            id="tuyen-truyen"
            fileName="tuyen-truyen"
            model={buildCommunicationModel(preparedness, label, source, language)}
          />
        ))}
    </div>
  )
}
