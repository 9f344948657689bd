import type { EquipmentRow, Preparedness } from '~/domain/preparedness/preparedness'
import { isoDate } from '~/domain/shared/iso-date'

const reportedOn = isoDate('2025-09-20')
export const neighbourhoods = [
  { id: 'kp1', name: 'Khối phố 1', reportedOn },
  { id: 'kp2', name: 'Khối phố 2', reportedOn },
  { id: 'kp3', name: 'Khối phố 3', reportedOn: null },
] as const

/** A row in which nothing was reported but what `row` says. */
export const equipmentRow = (row: Partial<EquipmentRow>): EquipmentRow => ({
  item: 'Máy cưa',
  neighbourhood: 'kp1',
  unit: 'cái',
  need: null,
  needSource: null,
  available: null,
  broken: null,
  quantityText: null,
  place: null,
  note: null,
  ...row,
})

export const ward = (part: Partial<Preparedness>): Preparedness => ({
  neighbourhoods,
  equipment: [],
  forces: [],
  training: [],
  communication: [],
  pillars: [],
  provenance: 'illustrative',
  sourceId: 'test',
  ...part,
})
