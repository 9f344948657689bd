import type { IsoDate } from '../shared/iso-date'
import type { Provenance } from '../shared/provenance'

/** "4 tại chỗ": command, forces, means and materials, logistics on the spot. */
export type Pillar = 'command' | 'forces' | 'means' | 'logistics'
export const pillars: readonly Pillar[] = ['command', 'forces', 'means', 'logistics']

/** A unit below the ward (khối phố, tổ dân phố, thôn). `reportedOn` null: no report with a date, see notReporting. */
export interface Neighbourhood {
  readonly id: string
  readonly name: string
  readonly reportedOn: IsoDate | null
}

/** What one neighbourhood says of one item. Null is "not reported"; 0 is none. Unit of counts: `unit`. */
export interface EquipmentRow {
  readonly item: string
  readonly neighbourhood: string
  readonly unit: string | null
  readonly need: number | null
  readonly needSource: string | null
  /** All pieces on hand, broken ones included. */
  readonly available: number | null
  readonly broken: number | null
  /** Quantity given in words ("đủ cơ số"): listed, never charted. */
  readonly quantityText: string | null
  readonly place: string | null
  readonly note: string | null
}

export interface ForceRow {
  readonly neighbourhood: string
  readonly force: string
  readonly people: number | null
  readonly need: number | null
  readonly needSource: string | null
}

export interface TrainingRow {
  readonly neighbourhood: string
  readonly topic: string
  readonly sessions: number | null
  readonly participants: number | null
  readonly heldOn: IsoDate | null
}

export interface CommunicationRow {
  readonly neighbourhood: string
  readonly form: string
  readonly times: number | null
}

/** What a neighbourhood reported of a pillar: 'short' = reported, and something is lacking. */
export interface PillarRow {
  readonly neighbourhood: string
  readonly pillar: Pillar
  readonly state: 'reported' | 'short' | 'notReported'
  readonly detail: string | null
}

export interface Preparedness {
  readonly neighbourhoods: readonly Neighbourhood[]
  readonly equipment: readonly EquipmentRow[]
  readonly forces: readonly ForceRow[]
  readonly training: readonly TrainingRow[]
  readonly communication: readonly CommunicationRow[]
  readonly pillars: readonly PillarRow[]
  readonly provenance: Provenance
  readonly sourceId: string
}
