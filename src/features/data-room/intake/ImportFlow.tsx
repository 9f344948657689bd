import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { PACKAGE_PARAM, useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { isStoredAddress, storedParameterOf } from '~/data/store/stored-address'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { useGoTo } from '~/ui/navigation/use-go-to'
import { PageHead } from '~/ui/page/PageHead'
import { BuildReportPanel } from './BuildReportPanel'
import { CheckStep } from './CheckStep'
import { ColumnsStep } from './ColumnsStep'
import { Dock } from './Dock'
import { DropZone } from './DropZone'
import { countDesk } from './desk-counts'
import { tablesOf } from './desk-file'
import { FileList } from './FileList'
import styles from './Intake.module.css'
import { intakeFinding } from './intake-finding'
import { KeepFailed } from './KeepFailed'
import { KeepStep } from './KeepStep'
import type { KeepTarget } from './keep-import'
import { keepMessages } from './keep-messages'
import { intakeMessages } from './messages'
import { StepList } from './StepList'
import { TableSwitch, tableKey } from './TableSwitch'
import { theDesk, useDesk } from './the-desk'
import { useAside } from './use-aside'
import { useKeep } from './use-keep'
import { useKeepChoice } from './use-keep-choice'
import { type Step, useStep } from './use-step'

/** Files on their way into a round: read, understood, checked, and only then kept. */
export function ImportFlow() {
  const language = useLanguage()
  const { dock, steps: stepNames } = useMessages(intakeMessages)
  const keepText = useMessages(keepMessages)
  const announce = useAnnounce()
  const goTo = useGoTo()
  const desk = useDesk()
  const { files, built } = desk
  const [asked, setStep] = useStep()
  const [shownKey, setShownKey] = useState<string | null>(null)
  const keeping = useKeep(files)
  const counts = countDesk(files)
  const tables = tablesOf(files)
  const shown = tables.find((table) => tableKey(table) === shownKey) ?? tables[0]
  // a step without tables is a step that is not reached yet
  const step: Step = shown === undefined || counts.reading > 0 ? 'files' : asked
  const isBusy = files.some(({ state }) => state.kind === 'open' && state.isBusy)
  const aside = useAside(files)
  const finding = intakeFinding(step, counts, language)

  const address = useRoundAddress()
  const open = useQuery(roundQueries.descriptor(address)).data?.info ?? null
  const isStored = isStoredAddress(address.descriptorUrl)
  const keep = useKeepChoice(files, open, isStored, step === 'check' || step === 'keep')

  useEffect(() => {
    if (counts.reading === 0) announce(finding)
  }, [counts.reading, finding, announce])

  // all read, nothing refused or stopped: the reader need not say so
  const wasReading = useRef(false)
  useEffect(() => {
    if (wasReading.current && counts.opened === counts.files && counts.tables > 0) setStep('columns')
    wasReading.current = counts.reading > 0
  }, [counts.reading, counts.opened, counts.files, counts.tables, setStep])

  const target = (): KeepTarget | null => {
    if (keep.choice.target === 'open' && open !== null) {
      return { kind: 'open', address, info: open, isStored, existing: keep.choice.existing }
    }
    const info = keep.check()
    return info === null ? null : { kind: 'new', info }
  }
  const finish = async () => {
    const wanted = target()
    if (wanted === null) return
    const roundId = await keeping.keep(desk, wanted, aside ?? 0)
    if (roundId === null) return
    theDesk.clear()
    announce(keepText.done)
    goTo(`/?${new URLSearchParams({ [PACKAGE_PARAM]: storedParameterOf(roundId) })}`)
  }
  const n = (value: number) => formatNumber(value, language)
  const kept = counts.rows - (aside ?? 0)
  const waiting = counts.questions + counts.cells
  const main = {
    files: { label: stepNames.columns, onClick: () => setStep('columns'), isDisabled: shown === undefined },
    columns: { label: dock.toCheck, onClick: () => setStep('check'), isDisabled: isBusy },
    check: { label: dock.toKeep, onClick: () => setStep('keep'), isDisabled: isBusy || counts.tables === 0 },
    keep: {
      label: keeping.isBusy
        ? built === null || built.total === null
          ? keepText.keeping
          : keepText.keepingRow(n(built.done), n(built.total))
        : keeping.report !== null && keeping.report.kept > 0
          ? keepText.anyway(n(keeping.report.kept))
          : counts.rows === 0
            ? keepText.keepFigures(n(counts.figures))
            : keepText.keep(n(kept)),
      onClick: () => void finish(),
      isDisabled: keeping.isBusy || counts.tables === 0 || keeping.report?.kept === 0,
    },
  }[step]
  const back: Readonly<Record<Step, Step | null>> = {
    files: null,
    columns: 'files',
    check: 'columns',
    keep: 'check',
  }
  const previous = back[step]
  return (
    <div className={styles.flow}>
      <StepList current={step} onGo={setStep} />
      <PageHead title={finding}>
        {shown !== undefined && (step === 'columns' || step === 'check') && (
          <TableSwitch tables={tables} shown={shown} onShow={setShownKey} />
        )}
      </PageHead>
      {step === 'files' && (
        <>
          <FileList files={files} />
          <DropZone compact />
        </>
      )}
      {step === 'columns' && shown !== undefined && <ColumnsStep key={tableKey(shown)} shown={shown} isBusy={isBusy} />}
      {step === 'check' && shown !== undefined && <CheckStep shown={shown} counts={counts} aside={aside} />}
      {step === 'keep' && keeping.report !== null && <BuildReportPanel report={keeping.report} />}
      {step === 'keep' && keeping.failure !== null && (
        <KeepFailed failure={keeping.failure} files={files} info={keep.choice.target === 'new' ? keep.check() : open} />
      )}
      {step === 'keep' && (
        <KeepStep
          files={files}
          choice={keep.choice}
          onChange={keep.change}
          problems={keep.problems}
          periodOrigin={keep.periodOrigin}
          open={open === null ? null : { info: open, isStored }}
        />
      )}
      <Dock
        main={main}
        onBack={previous === null ? null : () => setStep(previous)}
        onStop={
          keeping.isBusy
            ? () => {
                keeping.stop()
                announce(keepText.stopped)
              }
            : null
        }
        onGiveUp={() => {
          theDesk.clear()
          setStep('files')
        }}
      >
        {isBusy ? dock.busy : waiting > 0 && step !== 'files' ? dock.waiting(n(waiting)) : undefined}
      </Dock>
    </div>
  )
}
