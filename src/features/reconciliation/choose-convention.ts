import type { RoundWorkbench } from '~/data/store/use-round-work'
import { rateMessages } from '~/domain/reported/messages'
import type { RateConventionId } from '~/domain/reported/rates'
import type { RoundInfo } from '~/domain/round/round'
import { roundAction } from '~/domain/round/round-action'
import { withConvention } from '~/domain/round/round-work'
import type { Locale } from '~/domain/shared/locale'

/** One step of the work: `info` as the package says it, without the choice. */
export function chooseConvention(work: RoundWorkbench, info: RoundInfo, id: RateConventionId, language: Locale): void {
  const { short } = rateMessages[language].conventions[id]
  work.change(roundAction('conventionChosen', { name: short }), (present) => withConvention(present, info, id))
}
