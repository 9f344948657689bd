import type { ChosenFinding } from '../findings/choices'
import type { AddresseeKind } from '../findings/finding'
import type { Catalogue, Locale } from '../shared/locale'
import { textOf } from '../shared/sentence'
import type { VisitParty, VisitPlan, VisitPoint, VisitSample } from './visit-plan'

export const visitParties: readonly VisitParty[] = ['centre', 'ward', 'neighbourhoods']

const partyOf: Readonly<Record<AddresseeKind, VisitParty>> = {
  centre: 'centre',
  ward: 'ward',
  neighbourhoods: 'neighbourhoods',
}

interface Standing {
  readonly id: string
  readonly party: VisitParty
  readonly text: string
}

/** What every visit looks at, whatever the figures say. */
const standing: Catalogue<readonly Standing[]> = {
  vi: [
    {
      id: 'rows',
      party: 'centre',
      text: 'Đối chiếu các hồ sơ rút ngẫu nhiên với hệ thống một cửa: ngày tiếp nhận, ngày hẹn trả, ngày có kết quả, phiếu hẹn',
    },
    { id: 'posted', party: 'centre', text: 'Xem việc niêm yết thủ tục, thời hạn, phí và nơi tiếp nhận phản ánh' },
    { id: 'clock', party: 'centre', text: 'Hỏi căn cứ tạm dừng tính giờ của từng hồ sơ tạm dừng' },
    {
      id: 'stock',
      party: 'ward',
      text: 'Xem nơi để vật tư, phương tiện; đếm một loại bất kỳ và đối chiếu với bảng kê',
    },
    {
      id: 'duty',
      party: 'neighbourhoods',
      text: 'Hỏi ai trực, ai gọi ai khi có bão, và nơi sơ tán của người già, trẻ em',
    },
  ],
  en: [
    {
      id: 'rows',
      party: 'centre',
      text: 'Hold the dossiers drawn by lot against the one-stop system: received, due, finished, and the receipt',
    },
    {
      id: 'posted',
      party: 'centre',
      text: 'See whether procedures, limits, fees and the place for complaints are posted',
    },
    { id: 'clock', party: 'centre', text: 'Ask on what ground the clock of each paused dossier was stopped' },
    { id: 'stock', party: 'ward', text: 'See where equipment is kept; count one kind and compare it with the list' },
    {
      id: 'duty',
      party: 'neighbourhoods',
      text: 'Ask who is on duty, who calls whom in a storm, and where the old and the young go',
    },
  ],
}

/**
 * What to take along: the questions of the findings that were not dropped, put to whoever can answer, and after them
 * what every visit looks at. Each question once, however many findings ask it.
 */
export function buildVisitPlan(
  findings: readonly ChosenFinding[],
  sample: VisitSample | null,
  options: { readonly locale: Locale; readonly withPreparedness: boolean; readonly illustrative: boolean },
): VisitPlan {
  const asked = findings.flatMap(({ finding, choice }): VisitPoint[] => {
    if (choice === 'dropped' || finding.suggestion === null) return []
    const { addressee, runs } = finding.suggestion
    return [{ id: finding.id, party: partyOf[addressee], text: textOf(runs), findingId: finding.id }]
  })
  const always = standing[options.locale]
    .filter(({ id, party }) =>
      id === 'rows' || id === 'clock' ? sample !== null : party === 'centre' || options.withPreparedness,
    )
    .map((point): VisitPoint => ({ ...point, id: `always/${point.id}`, findingId: null }))
  const points = onceEach([...asked, ...always])
  return {
    points: visitParties.flatMap((party) => points.filter((point) => point.party === party)),
    sample,
    illustrative: options.illustrative,
  }
}

function onceEach(points: readonly VisitPoint[]): VisitPoint[] {
  const seen = new Set<string>()
  return points.filter(({ party, text }) => {
    const key = `${party} ${text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
