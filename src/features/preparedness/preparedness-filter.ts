import { pillarSlugs } from '~/domain/preparedness/pillar-slugs'
import type { Pillar } from '~/domain/preparedness/preparedness'
import type { UrlCodec } from '~/ui/url/use-url-state'

/** What of the reported figures is shown; null = all. Stands in the address as `khoipho` and `mat`. */
export interface PreparednessFilter {
  readonly neighbourhood: string | null
  readonly pillar: Pillar | null
}

export const preparednessFilter: UrlCodec<PreparednessFilter> = {
  read: (params) => ({
    neighbourhood: params.get('khoipho') || null,
    pillar: (Object.keys(pillarSlugs) as Pillar[]).find((pillar) => pillarSlugs[pillar] === params.get('mat')) ?? null,
  }),
  write: ({ neighbourhood, pillar }, params) => {
    if (neighbourhood === null) params.delete('khoipho')
    else params.set('khoipho', neighbourhood)
    if (pillar === null) params.delete('mat')
    else params.set('mat', pillarSlugs[pillar])
  },
}

/** What a pillar leaves on the page. Telling people belongs to none of the four, so it shows with all of them only. */
export function sectionsOf(pillar: Pillar | null) {
  return {
    equipment: pillar === null || pillar === 'means',
    forces: pillar === null || pillar === 'forces',
    communication: pillar === null,
    questions: pillar === null || pillar === 'means',
  }
}
