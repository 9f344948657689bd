import type { Pillar } from './preparedness'

/** A pillar in the address of the room of preparedness: "?mat=vat-tu". */
export const pillarSlugs: Readonly<Record<Pillar, string>> = {
  command: 'chi-huy',
  forces: 'luc-luong',
  means: 'vat-tu',
  logistics: 'hau-can',
}
