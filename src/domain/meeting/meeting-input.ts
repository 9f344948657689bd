import type { DossierStore } from '../cube/cube'
import type { Finding } from '../findings/finding'
import type { Preparedness } from '../preparedness/preparedness'
import { defaultReportChoices } from '../report/report-choices'
import type { ReportInput } from '../report/report-input'
import { noSupervisionWork } from '../report/supervision'
import type { ReportedFigures } from '../reported/form'
import type { RoundInfo, Statement } from '../round/round'
import type { Confirmation, Question } from '../round/round-work'
import type { Locale } from '../shared/locale'
import type { Provenance } from '../shared/provenance'
import type { MeetingWork } from './meeting-work'

/** Everything the slides are made of. A part that could not be read is null, and no slide speaks of it. */
export interface MeetingInput {
  readonly language: Locale
  readonly info: RoundInfo
  readonly reported: ReportedFigures | null
  readonly statements: readonly Statement[]
  /** What the centre answered in writing. */
  readonly confirmations: readonly Confirmation[]
  /** Questions that the delegation wrote itself. */
  readonly questions: readonly Question[]
  readonly dossiers: MeetingDossiers | null
  readonly preparedness: Preparedness | null
  /** The round's findings: titles, sentences to read aloud, what may be asked. */
  readonly findings: readonly Finding[]
  /** Recommendations of the ledger; empty: what the findings suggest stands in their place. */
  readonly recommendations: readonly { readonly code: string; readonly addressee: string; readonly text: string }[]
  readonly work: MeetingWork
}

export interface MeetingDossiers {
  readonly store: DossierStore
  readonly provenance: Provenance
  readonly sourceId: string
}

/** The same without anything that is made up: no slide can then show it. */
export function withoutIllustrative(input: MeetingInput): MeetingInput {
  const real = <T extends { readonly provenance: Provenance }>(part: T | null): T | null =>
    part?.provenance === 'illustrative' ? null : part
  return {
    ...input,
    reported: real(input.reported),
    dossiers: real(input.dossiers),
    preparedness: real(input.preparedness),
    statements: input.statements.filter(({ provenance }) => provenance !== 'illustrative'),
    findings: input.findings.filter(({ provenance }) => provenance !== 'illustrative'),
  }
}

/** The same as what a report is made of, without its annexes: sums, repairs and rates are worked out there. */
export const reportInputOf = (input: MeetingInput): ReportInput => ({
  language: input.language,
  info: input.info,
  reported: input.reported,
  statements: input.statements,
  confirmations: input.confirmations,
  questions: input.questions,
  dossiers: null,
  preparedness: null,
  visit: null,
  work: noSupervisionWork,
  roundHash: null,
  choices: defaultReportChoices,
})
