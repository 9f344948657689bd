import { buildFindings } from '~/domain/findings/build-findings'
import type { FindingsInput } from '~/domain/findings/findings-input'
import type { MeetingInput } from '~/domain/meeting/meeting-input'
import { emptyMeeting } from '~/domain/meeting/meeting-work'
import type { Locale } from '~/domain/shared/locale'
import { anThangReal, anThangStore, anThang as round } from '../findings/an-thang'

/** What a meeting is made of, from what findings are made of. */
export const meetingOf = (from: FindingsInput, language: Locale = 'vi'): MeetingInput => ({
  language,
  info: from.info,
  reported: from.reported,
  statements: from.statements,
  confirmations: from.confirmations,
  questions: [],
  dossiers:
    from.dossiers === null
      ? null
      : { store: anThangStore, provenance: from.dossiers.provenance, sourceId: from.dossiers.sourceId },
  preparedness: from.preparedness,
  findings: buildFindings(from, language),
  recommendations: [],
  work: emptyMeeting,
})

/** The round that ships: what was published, and the illustrative lists. */
export const anThang = meetingOf(round)
/** The same lists as if the ward had sent them. */
export const anThangSent = meetingOf(anThangReal)
export { round }
