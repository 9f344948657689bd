import { useMemo } from 'react'
import { today } from '~/data/clock'
import type { RoundFindings } from '~/data/findings/use-findings'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import {
  type ChosenFinding,
  choose,
  editFinding,
  type FindingChoice,
  moveFinding,
  restoreSentence,
} from '~/domain/findings/choices'
import { boundValues } from '~/domain/findings/edited-sentence'
import type { Finding } from '~/domain/findings/finding'
import type { FindingChoices, FindingEdit } from '~/domain/findings/finding-choices'
import { addresseeName } from '~/domain/recommendations/addressee'
import { tieFigures } from '~/domain/recommendations/carry-over'
import { addRecommendation, nextCode } from '~/domain/recommendations/ledger'
import { type RoundActionCode, roundAction } from '~/domain/round/round-action'
import { textOf } from '~/domain/shared/sentence'
import { useLanguage } from '~/ui/i18n/language-context'

export interface FindingActions {
  readonly choose: (finding: Finding, choice: FindingChoice) => void
  /** `shown`: ids as they stand on the screen. */
  readonly move: (finding: Finding, shown: readonly string[], steps: number) => void
  readonly edit: (finding: Finding, edit: FindingEdit) => void
  /** The changed numbers were looked at: the sentence stands with them. */
  readonly check: (chosen: ChosenFinding) => void
  readonly restore: (finding: Finding) => void
  /** Makes a recommendation of the suggestion; gives back its code. Null where the finding suggests nothing. */
  readonly recommend: (finding: Finding) => string | null
}

const codes: Readonly<Record<FindingChoice, RoundActionCode>> = {
  kept: 'findingKept',
  dropped: 'findingDropped',
  open: 'findingReopened',
}

/** What can be done with a finding; every step can be undone. */
export function useFindingActions({ info, book }: RoundFindings, work: RoundWorkbench): FindingActions {
  const language = useLanguage()
  return useMemo(() => {
    const change = (code: RoundActionCode, { title }: Finding, next: (choices: FindingChoices) => FindingChoices) =>
      work.change(roundAction(code, { title }), (present) => ({ ...present, findings: next(present.findings) }))
    return {
      choose: (finding, choice) => change(codes[choice], finding, (choices) => choose(choices, finding.id, choice)),
      move: (finding, shown, steps) =>
        change('findingMoved', finding, (choices) => moveFinding(choices, shown, finding.id, steps)),
      edit: (finding, edit) => change('findingEdited', finding, (choices) => editFinding(choices, edit)),
      check: ({ finding, edit }) => {
        if (edit === null) return
        const values = boundValues(edit.template, finding.runs)
        change('findingChecked', finding, (choices) => editFinding(choices, { ...edit, values }))
      },
      restore: (finding) => change('findingRestored', finding, (choices) => restoreSentence(choices, finding.id)),
      recommend: ({ id, suggestion }) => {
        if (suggestion === null) return null
        const day = today()
        const round = { roundId: info.id, asOf: info.asOf }
        const made = {
          addressee: addresseeName(suggestion.addressee, info, language),
          text: textOf(suggestion.runs),
          findingIds: [id],
          figures: tieFigures(suggestion.figureIds, book, round),
          replyDueOn: null,
        }
        const code = nextCode(work.present.recommendations)
        work.change(roundAction('recommendationAdded', { code }), (present) => ({
          ...present,
          recommendations: addRecommendation(present.recommendations, made, { roundId: info.id, today: day }),
        }))
        return code
      },
    }
  }, [work, info, book, language])
}
