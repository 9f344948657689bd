import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { DeskCounts } from './desk-counts'
import { intakeMessages } from './messages'
import type { Step } from './use-step'

/** The one sentence over each step: how much was read, what is open, what was dropped. */
export function intakeFinding(step: Step, counts: DeskCounts, language: Language): string {
  const { finding, files } = intakeMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const { rows, figures, places, personalColumns } = counts
  // single cells are asked about where they can be answered
  const questions = step === 'check' ? counts.questions + counts.cells : counts.questions
  if (step === 'files') {
    if (counts.reading > 0) return files.reading(n(counts.reading))
    if (counts.opened === 0) return files.none
    return counts.refused === 0
      ? files.read(n(counts.opened), n(counts.files))
      : files.refused(n(counts.opened), n(counts.files), n(counts.refused))
  }
  if (counts.tables === 0) return finding.nothing
  if (step === 'keep') return rows === 0 ? finding.keepFigures(n(figures)) : finding.keep(n(rows))
  const read = rows === 0 ? finding.figures(n(figures)) : finding.read(n(rows))
  const open = questions > 0 ? finding.ask(n(questions)) : places > 0 ? finding.places(n(places)) : finding.clean
  const dropped = personalColumns === 0 ? '' : `, ${finding.dropped(n(personalColumns))}`
  return `${read}; ${open}${dropped}`
}
